import { folded, pdfPageTexts } from './presentationPdf.ts';
import { goTo, shownTexts, slideCount } from './presentationSlide.ts';
import { expect, test } from '../support/test.ts';

for (const language of ['en', 'zh'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test('the deck prints one slide a page, each with all that its slide says: number, qualifier, source', async ({
      open,
    }) => {
      test.slow();
      const page = await open({ slide: '1' });
      const count = await slideCount(page);
      const slides: string[][] = [];
      for (let slide = 1; slide <= count; slide += 1) {
        await goTo(page, slide);
        const views = page.locator('dialog[open] [role=status]').first();
        const position = await views.textContent();
        // To the slide's last step: paper shows them all.
        for (let next = position; next !== null;) {
          slides[slide - 1] = await shownTexts(page);
          await page.keyboard.press('PageDown');
          if ((await page.locator(`[data-slide="${slide}"]`).count()) === 0) break;
          const now = await views.textContent();
          if (now === next) break;
          next = now;
        }
      }
      const pages = pdfPageTexts(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
      expect(pages).toHaveLength(count);
      const missing = slides.flatMap((texts, index) =>
        texts
          .filter((text) => !pages[index]?.includes(folded(text)))
          .map((text) => `page ${index + 1} lacks “${text}”`),
      );
      expect(missing).toEqual([]);
      // Paper is gone again when it has been printed.
      await expect(page.locator('.deck-print')).toHaveCount(0);
    });

    test('a handout prints every slide with its notes', async ({ open }) => {
      test.slow();
      const page = await open({ slide: '1' });
      const count = await slideCount(page);
      await page.evaluate(() => {
        window.print = () => Object.assign(window, { printed: true });
      });
      await page.keyboard.press('?');
      await page
        .getByRole('button', {
          name: language === 'en' ? 'Print a handout with notes' : '打印讲义（含备注）',
        })
        .click();
      await page.waitForFunction(() => Reflect.get(window, 'printed') === true);
      const text = pdfPageTexts(await page.pdf({ preferCSSPageSize: true })).join('');
      for (let slide = 1; slide <= count; slide += 1) expect(text).toContain(`${slide}/${count}`);
      expect(text).toContain(
        language === 'en' ? 'Thereleaseprintsnocurrencyhere.' : folded('此处原文没有印货币单位。'),
      );
    });
  });
}

test('the page itself still prints as the page when no deck is open', async ({ open }) => {
  const page = await open();
  const text = pdfPageTexts(await page.pdf()).join('');
  expect(text).toContain('paragraph4');
  expect(text).not.toContain('1/11');
});
