import { expect, test } from './support/test.ts';

const titles = { en: /As Stated/, zh: /据原文/ } as const;

for (const language of ['en', 'zh'] as const) {
  test.describe(`the page in ${language}`, () => {
    test.use({ language });

    test('opens with its title and language, asks no other host, and the browser has nothing to say', async ({
      open,
    }) => {
      const page = await open();
      await expect(page).toHaveTitle(titles[language]);
      await expect(page.locator('html')).toHaveAttribute('lang', language === 'en' ? 'en' : 'zh-Hans');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    });
  });
}
