import { plotOf, visibleTime } from './timelineAxis.ts';
import { expect, rest, test } from './support/test.ts';

test.use({ viewport: { width: 1440, height: 1000 } });

test('the plain wheel scrolls the page, says how to zoom, and zooms with Ctrl', async ({ open }) => {
  const page = await open();
  const { x, y } = await plotOf(page);
  const all = await visibleTime(page);
  const top = await page.evaluate(() => window.scrollY);
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, 50);
  await expect(page.getByText('hold Ctrl')).toHaveCount(2);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(top);
  expect(await visibleTime(page)).toBe(all);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -200);
  await page.keyboard.up('Control');
  await expect(page.locator('.tl-range')).not.toHaveText(all ?? '');
});

test('a drag pans, the window goes into the address, and the address brings it back', async ({ open }) => {
  const page = await open();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  const { x, y } = await plotOf(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 200, y, { steps: 8 });
  await page.mouse.up();
  await expect(page).toHaveURL(/window=\d{4}-\d\d-\d\d\.\.\d{4}-\d\d-\d\d/);
  await expect(page).not.toHaveURL(/event=/);
  // Until the flung axis rests and its place is written.
  await page.waitForTimeout(2500);
  const shown = await visibleTime(page);
  await page.reload();
  await expect(page.locator('.tl-range')).toHaveText(shown ?? '');
});

test('a pointer that was let go outside the window pans nothing when it comes back', async ({ open }) => {
  const page = await open();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  const { x, y } = await plotOf(page);
  const shown = await visibleTime(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  // At once, so that the page sees neither a move in the plot nor the end.
  await page.mouse.move(x, -200);
  await page.mouse.up();
  await page.mouse.move(x - 100, y);
  await page.mouse.move(x - 300, y, { steps: 5 });
  await rest(page);
  expect(await visibleTime(page)).toBe(shown);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 1024, height: 768 } });

  test('two fingers zoom, one pans sideways, and up and down the page scrolls', async ({ open }) => {
    const page = await open();
    const { x, y } = await plotOf(page);
    const devtools = await page.context().newCDPSession(page);
    const touch = (
      type: 'touchStart' | 'touchMove' | 'touchEnd',
      points: readonly (readonly [number, number])[],
    ) =>
      devtools.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: points.map(([left, top], id) => ({ x: left, y: top, id })),
      });
    const all = await visibleTime(page);
    await touch('touchStart', [
      [x - 50, y],
      [x + 50, y],
    ]);
    for (let i = 1; i <= 10; i++)
      await touch('touchMove', [
        [x - 50 - 10 * i, y],
        [x + 50 + 10 * i, y],
      ]);
    await touch('touchEnd', []);
    await expect(page.locator('.tl-range')).not.toHaveText(all ?? '');
    await rest(page);
    const zoomed = await visibleTime(page);
    await touch('touchStart', [[x, y]]);
    for (let i = 1; i <= 10; i++) await touch('touchMove', [[x - 20 * i, y]]);
    await touch('touchEnd', []);
    await expect(page.locator('.tl-range')).not.toHaveText(zoomed ?? '');
  });
});

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('a step is there at once, and a flung axis stops with the hand', async ({ open }) => {
    const page = await open();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    const { x, y } = await plotOf(page);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 240, y, { steps: 4 });
    await page.mouse.up();
    await page.evaluate(() => new Promise(requestAnimationFrame));
    const start = page.getByRole('slider', { name: 'Start of the visible time' });
    const there = await start.getAttribute('aria-valuenow');
    await page.waitForTimeout(400);
    expect(await start.getAttribute('aria-valuenow')).toBe(there);
  });
});
