import { pdfPageTexts } from '../deck/presentationPdf.ts';
import { STATED } from '../reports/stated.ts';
import { expect, test } from '../support/test.ts';

/** Without white space, and with the characters that a PDF writes as their radicals (⽂, ⺠) written as themselves. */
const tight = (text: string) =>
  text.normalize('NFKC').replaceAll('⺠', '民').replaceAll('戶', '户').replaceAll(/\s+/g, '');

for (const language of ['en', 'zh'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ language, appearance: 'dark' });

    test('printed on A4 the page has every figure with qualifier, status, phrase and source', async ({
      open,
    }) => {
      const page = await open();
      await expect(page.locator('[data-chart] [role=img]')).toHaveCount(5);
      const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: false });
      const sizes = [...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[([^\]]*)\]/g)].map(([, box = '']) =>
        box
          .trim()
          .split(/\s+/)
          .map((side) => Math.round(Number(side))),
      );
      expect(sizes.length).toBeGreaterThan(2);
      for (const [, , width = 0, height = 0] of sizes) {
        expect(Math.abs(width - 595)).toBeLessThanOrEqual(1);
        expect(Math.abs(height - 842)).toBeLessThanOrEqual(1);
      }
      const pages = pdfPageTexts(pdf);
      expect(pages).toHaveLength(sizes.length);
      const text = tight(pages.join(''));
      for (const { id, quantity, phrase, paragraph, expected } of STATED) {
        // In the ledger, beside what it is: the quantity whole, the printed phrase, the paragraph, the status.
        const [row, status, source] =
          language === 'en'
            ? [quantity.en, expected ? 'expected' : 'reported', `paragraph ${paragraph}`]
            : [quantity.zh, expected ? '预计' : '已报告', `第${paragraph}段`];
        const cells = [row, phrase, source, status].map((cell) =>
          tight(cell).replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'),
        );
        expect(text, id).toMatch(new RegExp(cells.join('.{0,90}?')));
      }
      expect(text).toContain(tight({ en: 'stated by the company', zh: '由公司陈述' }[language]));
      expect(text).toContain(
        tight({ en: 'China Resources Power, press release', zh: '华润电力，新闻稿' }[language]),
      );
      expect(text, 'the dated entries of the timeline, as a list').toContain(
        tight({ en: 'by 25 February 2021', zh: '不晚于2021年2月25日' }[language]),
      );
      expect(text).toContain(tight({ en: 'National conference in Beijing', zh: '大会在北京召开' }[language]));
      expect(text).not.toContain(tight({ en: 'Search the figures', zh: '搜索数字' }[language]));
      expect(text).not.toContain('以上');
    });
  });
}

test('on paper the page is dark on light, whatever the screen is; marks keep their fill; the ledger is whole and the folds are open', async ({
  page,
  open,
}) => {
  await open({ appearance: 'dark' });
  await expect(page.locator('[data-chart] [role=img]')).toHaveCount(5);
  await page.emulateMedia({ media: 'print' });
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(paper).toBe('rgb(255, 255, 255)');
  for (const mark of ['.chart-symbol', '.chart-bar', '.fig-look']) {
    await expect(page.locator(mark).first()).toHaveCSS('print-color-adjust', 'exact');
  }
  for (const { id, phrase } of STATED) {
    const row = page.locator(`#figures tr[data-figure="${id}"]`);
    await expect(row.locator('.led-about')).toBeVisible();
    await expect(row.locator('.led-phrase')).toContainText(phrase);
  }
  // 8 pt in px, a hair below it.
  const tiny = await page.evaluate(() =>
    [...document.querySelectorAll('.page *')]
      .filter((element) =>
        [...element.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim()),
      )
      .filter(
        (element) => element.checkVisibility({ visibilityProperty: true }) && element.clientHeight !== 1,
      )
      .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 10.66)
      .map((element) => `${element.className} “${element.textContent.slice(0, 30)}”`),
  );
  expect(tiny).toEqual([]);
  for (const hidden of ['.page-filters', '.page-tools', '.led-toolbar', '.chart-actions']) {
    await expect(page.locator(hidden).first()).toBeHidden();
  }
  await expect(page.locator('#limits .fig-button').first()).toBeVisible();
  await expect(page.locator('#limits .fig-honours dd').first()).toBeVisible();
  for (const text of await page.locator('[data-question] p').all()) await expect(text).toBeVisible();
});
