import { axe } from '../support/accessibility.ts';
import { badGraphicTexts, lost } from '../support/fits.ts';
import { expect, test } from '../support/test.ts';

test.use({ viewport: { width: 320, height: 480 } });

for (const [language, appearance] of [
  ['en', 'dark'],
  ['zh', 'light'],
] as const) {
  test.describe(`in ${language}, ${appearance}`, () => {
    test.use({ language, appearance });

    test('a chart, a figure, the field, the ledger and the timeline alone fit a narrow frame, and axe finds nothing', async ({
      open,
    }) => {
      for (const embed of ['people-and-families', 'tax-revenue', 'field', 'ledger', 'timeline']) {
        const page = await open({ embed });
        await expect(page.locator('.embed')).toBeVisible();
        await expect(page.locator('#headlines, .page-filters')).toHaveCount(0);
        expect(await lost(page), embed).toEqual([]);
        expect(await badGraphicTexts(page), embed).toEqual([]);
        expect(await axe(page), embed).toEqual([]);
      }
    });
  });
}
