import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect, rest, test } from '../support/test.ts';
import { unlike } from '../support/unlike.ts';

/** Takes a part's picture, a pixel of it for one on the page. */
async function pictureOf(
  page: Page,
  part: Locator,
  path: string,
  appearance: 'light' | 'dark' = 'light',
): Promise<string> {
  await part.locator('button[aria-haspopup="menu"]').click();
  await part.locator('[data-picture-look]').click();
  const dialog = page.locator('dialog.picture-choice');
  await dialog.locator('input[value="1"]').check();
  await dialog.locator(`input[value="${appearance}"]`).check();
  const [image] = await Promise.all([
    page.waitForEvent('download'),
    dialog.locator('[data-make="png"]').click(),
  ]);
  await image.saveAs(path);
  return readFile(path, 'base64');
}

/** A part of the page as it is seen, nothing pointed at and nothing of the page's own over it. */
async function shownOf(page: Page, part: Locator): Promise<string> {
  await page.mouse.move(0, 0);
  const style = '.deck-controls, .deck-progress, .page-skip { visibility: hidden !important }';
  return (await part.screenshot({ animations: 'disabled', style })).toString('base64');
}

async function expectAlike(
  page: Page,
  shown: string,
  picture: string,
  how: { readonly left?: number; readonly edges?: boolean } = {},
): Promise<void> {
  const { share, at } = await unlike(page, shown, picture, how);
  expect(at).not.toBeNull();
  expect(share).toBeLessThan(0.01);
}

test('the picture of the field has the dots of the page’s own, each where it is', async ({
  open,
}, testInfo) => {
  const page = await open();
  await page.setViewportSize({ width: 1440, height: 900 });
  const shown = await shownOf(page, page.locator('.fig-field-dots:visible'));
  const picture = await pictureOf(page, page.locator('.fig-field-actions'), testInfo.outputPath('field.png'));
  await expectAlike(page, shown, picture);
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
    await expectAlike(page, await shownOf(page, own), picture);
  });
}

/** How wide a part of the page is in its picture, px. */
const WIDE = { ledger: 1232, timeline: 1152 } as const;

/** Makes a part as wide as in its picture. */
const setWide = (place: Locator, width: number) =>
  place.evaluate((part, inlineSize) => {
    if (part instanceof HTMLElement) part.style.inlineSize = `${inlineSize}px`;
  }, width);

/** Lets a drawing begin on a whole pixel, as it does in its picture. */
const setOnPixels = (own: Locator) =>
  own.evaluate((drawing) => {
    const { top, left } = drawing.getBoundingClientRect();
    const section = drawing.closest<HTMLElement>('[data-part]');
    if (!section) throw new Error('It is no part of the page');
    section.style.position = 'relative';
    section.style.top = `${Math.ceil(top) - top}px`;
    section.style.left = `${Math.ceil(left) - left}px`;
  });

for (const view of [
  { language: 'en', appearance: 'light' },
  { language: 'zh', appearance: 'dark' },
] as const) {
  test.describe(`in ${view.language}, ${view.appearance}`, () => {
    test.use(view);

    for (const [part, drawing] of [
      ['ledger', '.led-table'],
      ['timeline', '.tl-plot'],
    ] as const) {
      test(`the picture of the ${part} has the page’s own drawing, pixel by pixel`, async ({
        open,
      }, testInfo) => {
        const page = await open();
        // The page's letters are 16 px there.
        await page.setViewportSize({ width: 1400, height: 1200 });
        const place = page.locator(`[data-part="${part}"]`);
        await place.scrollIntoViewIfNeeded();
        await expect(place.locator(drawing).first()).toBeVisible();
        const picture = await pictureOf(
          page,
          place.locator('.page-heading'),
          testInfo.outputPath(`${part}.png`),
          view.appearance,
        );
        await setWide(place, WIDE[part]);
        // Nothing is lit up or told by a hand that rests where it pressed.
        await page.mouse.move(0, 0);
        await rest(page);
        const own = place.locator(drawing).first();
        if (part === 'timeline') {
          await expect(own.locator('.tl-lens-drop')).toHaveAttribute('width', String(WIDE.timeline));
        }
        await setOnPixels(own);
        const shown = await shownOf(page, own);
        await expectAlike(page, shown, picture, { edges: true });
      });
    }

    for (const slide of [1, 2, 3, 5, 8, 9, 10]) {
      test(`the picture of slide ${slide} is the stage’s own, pixel by pixel`, async ({ open }, testInfo) => {
        const page = await open({ slide: String(slide), step: '9' });
        // A chart that was drawn before its letters were there is drawn anew.
        await page.setViewportSize({ width: 1280, height: 720 });
        const shown = await shownOf(page, page.locator('[data-slide]'));
        await page.keyboard.press('o');
        const overview = page.locator('.deck-overview');
        const picture = await pictureOf(page, overview, testInfo.outputPath('slide.png'), view.appearance);
        await expectAlike(page, shown, picture, { left: 0, edges: true });
      });
    }
  });
}
