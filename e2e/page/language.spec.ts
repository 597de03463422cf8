import { expect, test } from '../support/test.ts';

test('language, title and every label follow the switch, and Chinese loads no English words', async ({
  page,
  open,
}) => {
  await open();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page).toHaveTitle(
    'What China Resources Power reports on poverty alleviation, and what it expects · As Stated',
  );
  const other = page.getByRole('button', { name: '中文' });
  await expect(other).toHaveAttribute('lang', 'zh-Hans');
  await other.click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await expect(page).toHaveTitle('华润电力在扶贫方面报告了什么，又预计什么 · 据原文');
  await expect(page.getByRole('button', { name: 'English', exact: true })).toHaveAttribute('lang', 'en');
  await page.goBack();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

/** Texts that are not in the page's language and whose nearest `lang` does not say so. */
const FOREIGN = {
  en: { is: /\p{Script=Han}/u.source, lang: 'zh' },
  // Two English words in a row; single ones are names and abbreviations (RMB, CGTN, Inter).
  zh: { is: String.raw`[a-z]{2,}[ ,]+[a-z]{2,}`, lang: 'en' },
} as const;

for (const language of ['en', 'zh'] as const) {
  test(`on the page in ${language}, words of the other language carry their own lang`, async ({
    page,
    open,
  }) => {
    await open({ lang: language, figure: 'people-benefited' });
    await expect(page.locator('[data-chart] [role=img]')).toHaveCount(5);
    for (const summary of await page.locator('[data-chart] summary').all()) await summary.click();
    const unmarked = await page.evaluate(({ is, lang }) => {
      const foreign = new RegExp(is, 'iu');
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (walker.nextNode()) {
        const { currentNode: text } = walker;
        const element = text.parentElement;
        if (!element || element.closest('script, style') || !foreign.test(text.textContent ?? '')) continue;
        if (!element.closest<HTMLElement>('[lang]')?.lang.startsWith(lang))
          found.push(text.textContent ?? '');
      }
      return found;
    }, FOREIGN[language]);
    // The typefaces' names are names in every language.
    expect(unmarked.filter((text) => !/Source Serif 4/.test(text))).toEqual([]);
    if (language === 'zh') await expect(page.locator('#figures q').first()).toHaveAttribute('lang', 'en');
  });
}

test('only the language in use is downloaded', async ({ page, open }) => {
  const loaded: string[] = [];
  page.on('response', (response) => {
    if (/messages-/.test(response.url())) loaded.push(response.url());
  });
  await open();
  await page.waitForLoadState('networkidle');
  expect(loaded).toHaveLength(1);
  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  expect(new Set(loaded).size).toBe(2);
});
