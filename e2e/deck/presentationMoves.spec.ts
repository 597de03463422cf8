import type { Page } from '@playwright/test';
import { goTo, openSlide } from './presentationSlide.ts';
import { expect, rest, test } from '../support/test.ts';

/** How far, in px, a figure's visible mark is from the place and height in which it comes to rest, in the frames after a key; the most of them. */
async function farthest(page: Page, key: string): Promise<number> {
  await page.evaluate(() => {
    const boxes: DOMRect[] = [];
    const look = () => {
      const seen =
        document.querySelector('.deck-stage .deck-proof') ?? document.querySelector('[data-slide]');
      const mark = seen?.querySelector('[data-morph]');
      if (mark) boxes.push(mark.getBoundingClientRect());
      requestAnimationFrame(look);
    };
    Object.assign(window, { boxes });
    window.addEventListener('keydown', () => requestAnimationFrame(look), { once: true, capture: true });
  });
  await page.keyboard.press(key);
  await rest(page);
  return page.evaluate(() => {
    const boxes: unknown = Reflect.get(window, 'boxes');
    const seen = Array.isArray(boxes) ? boxes.filter((box) => box instanceof DOMRect) : [];
    const last = seen.at(-1);
    if (!last) throw new Error('no mark is seen');
    return Math.max(
      ...seen.map((box) => Math.hypot(box.left - last.left, box.top - last.top, box.height - last.height)),
    );
  });
}

for (const [what, slide, key] of [
  ['a numeral becomes dots', 2, 'PageDown'],
  ['a numeral becomes the printed phrase', 2, 'q'],
] as const) {
  test(`${what}: the mark that is seen moves to its new place, and not where motion is not wanted`, async ({
    open,
  }) => {
    const page = await open({ slide: '1' });
    await goTo(page, slide);
    await rest(page);
    expect(await farthest(page, key)).toBeGreaterThan(40);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await goTo(page, slide);
    expect(await farthest(page, key)).toBeLessThan(2);
  });
}

test('a step never makes what was there jump', async ({ open }) => {
  test.slow();
  const page = await open({ slide: '1' });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  /** Where the texts of the open slide stand, by their words. */
  const places = () =>
    page.evaluate(() => {
      const found: Record<string, number> = {};
      for (const element of document.querySelectorAll(
        '[data-slide] :is(.deck-title, .deck-before, .deck-digits, .deck-sentence, .deck-source, dt)',
      ))
        found[element.textContent] = element.getBoundingClientRect().top;
      return found;
    });
  let [slide, before] = [1, await places()];
  for (let press = 0; press < 40; press += 1) {
    await page.keyboard.press('PageDown');
    const now = await openSlide(page);
    const after = await places();
    if (now === slide) {
      for (const [text, top] of Object.entries(before)) {
        if (text in after) expect(Math.abs((after[text] ?? 0) - top), `${now}: ${text}`).toBeLessThan(2);
      }
    }
    [slide, before] = [now, after];
  }
});

test('q shows where each slide’s figures are printed, and q, Escape or going on brings the slide back', async ({
  open,
}) => {
  const page = await open({ slide: '2' });
  const proof = page.getByRole('region', { name: 'Where it is printed' });
  for (const back of ['q', 'Escape', 'PageDown']) {
    await page.keyboard.press('q');
    await expect(proof.locator('li[data-named=true]')).toContainText('more than 40,000');
    await expect(proof.locator('li[data-named=true]')).toContainText('¶4');
    await page.keyboard.press(back);
    await expect(proof).toHaveCount(0);
    expect(await openSlide(page)).toBe(2);
  }
});

test('the place is kept on Exit: Present goes on there, F5 begins anew, Shift+F5 goes on', async ({
  open,
}) => {
  const page = await open({ slide: '1' });
  await goTo(page, 7);
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-slide]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await expect(page.locator('[data-slide="7"]')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('F5');
  await expect(page.locator('[data-slide="1"]')).toBeVisible();
  await goTo(page, 4);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+F5');
  await expect(page.locator('[data-slide="4"]')).toBeVisible();
});
