import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { unlike } from '../support/unlike.ts';

/** Takes a part's picture, a pixel of it for one on the page. */
async function pictureOf(page: Page, part: Locator, path: string): Promise<string> {
  await part.locator('button[aria-haspopup="menu"]').click();
  await part.locator('[data-picture-look]').click();
  const dialog = page.getByRole('dialog', { name: 'How the picture looks' });
  await dialog.getByRole('radio', { name: '1×' }).check();
  const [image] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Image (PNG)' }).click(),
  ]);
  await image.saveAs(path);
  return readFile(path, 'base64');
}

test('the picture of the field has the dots of the page’s own, each where it is', async ({
  open,
}, testInfo) => {
  const page = await open();
  await page.setViewportSize({ width: 1440, height: 900 });
  const own = page.locator('.fig-field-dots:visible');
  const shown = (await own.screenshot()).toString('base64');
  const picture = await pictureOf(page, page.locator('.fig-field-actions'), testInfo.outputPath('field.png'));
  const { share, at } = await unlike(page, shown, picture);
  expect(at).not.toBeNull();
  expect(share).toBeLessThan(0.01);
});

/** How wide a window is whose only chart has the width of a picture's. */
const EMBED = 752;

for (const chart of ['expected-money', 'people-and-families', 'smaller-groups']) {
  test(`the picture of ${chart} has the page’s own drawing, pixel by pixel`, async ({ open }, testInfo) => {
    const page = await open();
    const card = page.locator(`[data-chart="${chart}"]`);
    const picture = await pictureOf(page, card, testInfo.outputPath('chart.png'));

    await page.setViewportSize({ width: EMBED, height: 900 });
    await open({ embed: chart });
    const own = page.locator('.chart-frame svg').first();
    // In a picture it begins on a whole pixel.
    await own.evaluate((svg) => {
      const { top } = svg.getBoundingClientRect();
      if (svg instanceof SVGElement) svg.style.marginTop = `${Math.ceil(top) - top}px`;
    });
    const shown = (await own.screenshot()).toString('base64');
    const { share, at } = await unlike(page, shown, picture);
    expect(at).not.toBeNull();
    expect(share).toBeLessThan(0.01);
  });
}
