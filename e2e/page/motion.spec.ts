import { expect, test } from '../support/test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('with reduced motion nothing moves: not on opening, selecting, filtering, switching, full screen or jumping', async ({
  page,
  open,
}) => {
  // Counts what the browser animates, from the first moment on, and every frame in which anything does.
  await page.addInitScript(() => {
    const moved = new Set<string>();
    Object.assign(window, { moved });
    const look = () => {
      for (const animation of document.getAnimations()) {
        const { effect } = animation;
        const target = effect instanceof KeyframeEffect ? effect.target : null;
        if (animation.playState === 'running' && Number(effect?.getComputedTiming().duration ?? 0) > 1) {
          moved.add(`${target?.localName ?? ''}.${target?.getAttribute('class') ?? ''}`);
        }
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await open();
  await expect(page.locator('[data-chart] [role=img]')).toHaveCount(5);
  await page.locator('#figures .led-name button').first().click();
  await page.getByRole('group', { name: 'Status' }).getByRole('button', { name: 'Expected' }).click();
  const bar = page.locator('.chart-bar').first();
  const width = await bar.getAttribute('width');
  await page.waitForTimeout(300);
  expect(await bar.getAttribute('width'), 'a bar has its length from the first moment').toBe(width);
  await page.getByRole('button', { name: 'Show all' }).click();
  await page.getByRole('button', { name: 'Close details' }).click();
  const people = page.locator('[data-chart=people-and-families]');
  await people.locator('.chart-actions button').last().click();
  await people.locator('input[type=radio]').last().check();
  await expect(people.locator('dialog canvas')).toBeVisible();
  await page.keyboard.press('Escape');
  // The browser puts the page back where it was once it has left full screen.
  await expect(people.locator('dialog[open]')).toHaveCount(0);
  await page.waitForFunction(() => document.fullscreenElement === null);
  await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'About' }).click();
  await expect(page.locator('#about')).toBeInViewport();
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
  const moved = await page.evaluate(() =>
    'moved' in window && window.moved instanceof Set ? [...window.moved].join() : 'not watched',
  );
  expect(moved).toBe('');
});
