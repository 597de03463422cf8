import { goTo, openSlide, slideCount } from './presentationSlide.ts';
import { expect, test } from '../support/test.ts';

test('an exhibition plays round and round, with the pause in sight and in reach', async ({ open }) => {
  const page = await open({ slide: '1' });
  await goTo(page, await slideCount(page));
  await page.clock.install();
  await page.keyboard.press('a');
  await page.clock.runFor(11_000);
  await expect(page.locator('[data-slide="1"]')).toBeVisible();
  const pause = page.getByRole('button', { name: 'Pause' });
  await page.clock.runFor(5_000);
  await expect(pause).toBeVisible();
  await expect(pause).toHaveCSS('opacity', '1');
  await pause.click();
  await page.clock.runFor(60_000);
  await expect(page.getByRole('button', { name: 'Pause' })).toHaveCount(0);
});

test('the pointer is drawn where the mouse is', async ({ open }) => {
  const page = await open({ slide: '2' });
  await page.keyboard.press('l');
  await page.mouse.move(400, 300);
  await page.mouse.move(420, 310);
  await expect(page.locator('.deck-pointer')).toHaveCount(1);
  const isPainted = () =>
    page.locator('.deck-pointer').evaluate((element) => {
      const canvas = element instanceof HTMLCanvasElement ? element : null;
      const pixels = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      return pixels.some((value) => value > 0);
    });
  await expect.poll(isPainted).toBe(true);
});

test('full screen that is refused is said, and the deck goes on', async ({ open }) => {
  const page = await open({ slide: '1' });
  await page.evaluate(() => {
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('refused'));
  });
  await page.locator('[data-slide="1"]').waitFor();
  await page.keyboard.press('f');
  await expect(page.getByText(/^The browser refused full screen/).first()).toBeVisible();
  await page.keyboard.press('PageDown');
  expect(await openSlide(page)).toBe(2);
});
