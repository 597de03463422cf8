import { badGraphicTexts, lost } from '../support/fits.ts';
import { expect, test } from '../support/test.ts';

/** WCAG 2.2, 1.4.12: what a reader may set, with all of it important. */
const SPACING = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

const views = [
  { name: 'at 320 px', viewport: { width: 320, height: 640 }, spacing: false },
  { name: 'at 320 px with a reader’s text spacing', viewport: { width: 320, height: 640 }, spacing: true },
  { name: 'at 400 % zoom of 1280 by 1024', viewport: { width: 320, height: 256 }, spacing: false },
  { name: 'at 1440 px with a reader’s text spacing', viewport: { width: 1440, height: 900 }, spacing: true },
] as const;

for (const [language, names] of [
  ['en', { table: /^Table: /, fullScreen: /^Full screen: / }],
  ['zh', { table: /^表格：/, fullScreen: /^全屏：/ }],
] as const) {
  for (const { name, viewport, spacing } of views) {
    test.describe(`${name}, ${language}`, () => {
      test.use({ viewport, language });

      test('nothing is lost, no text in a chart is under 12 px or over another', async ({ open }) => {
        const page = await open({ figure: 'poverty-alleviation-funds' });
        if (spacing) await page.addStyleTag({ content: SPACING });
        await expect(page.locator('[data-chart] [role=img]')).toHaveCount(5);
        for (const summary of await page.locator('main summary').all()) await summary.press('Enter');
        expect(await lost(page)).toEqual([]);
        expect(await badGraphicTexts(page)).toEqual([]);
        await page.keyboard.press('Escape');
        const chart = page.locator('[data-chart=people-and-families]');
        await chart.getByRole('button', { name: names.table }).click();
        await expect(page.getByRole('table', { name: names.table })).toBeVisible();
        expect(await lost(page)).toEqual([]);
        await page.keyboard.press('Escape');
        await expect(page.locator('dialog[open]')).toHaveCount(0);
        await chart.getByRole('button', { name: names.fullScreen }).click();
        await page.locator('dialog[open] input[type=radio]').last().check();
        await expect(page.locator('canvas')).toBeVisible();
        expect(await badGraphicTexts(page)).toEqual([]);
        await page.keyboard.press('Escape');
        await expect(page.locator('dialog[open]')).toHaveCount(0);
        await page.locator('[data-chart=funds]').getByRole('button', { name: names.fullScreen }).click();
        await expect(page.locator('dialog[open]').getByRole('img')).toBeAttached();
        expect(await lost(page)).toEqual([]);
        expect(await badGraphicTexts(page)).toEqual([]);
      });
    });
  }
}
