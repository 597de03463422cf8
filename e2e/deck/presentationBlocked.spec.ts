import { openPresenter, shows } from './openPresenter.ts';
import { expect, ready, test } from '../support/test.ts';

for (const [language, said, close] of [
  ['en', /The browser blocked the presenter’s window/, 'Close'],
  ['zh', /浏览器拦截了演讲者窗口/, '关闭'],
] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test('a popup that is blocked is said on the stage, and puts no notes before the hall', async ({
      open,
      page,
    }) => {
      await page.addInitScript(() => {
        window.open = () => null;
      });
      await open({ slide: '2' });
      await ready(page);
      await page.keyboard.press('s');
      const notice = page.locator('.deck-notice');
      await expect(notice.getByText(said)).toBeInViewport({ ratio: 1 });
      await expect(page.locator('.deck-notes')).toHaveCount(0);
      await page.keyboard.press('PageDown');
      await shows(page, 3);
      await notice.getByRole('button', { name: close }).click();
      await expect(notice).toHaveCount(0);
    });
  });
}

test('with storage blocked the deck and its windows work', async ({ open, page }) => {
  await page.context().addInitScript(() => {
    for (const name of ['sessionStorage', 'localStorage']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    }
  });
  const hall = await open({ slide: '1' });
  const presenter = await openPresenter(hall);
  await presenter.keyboard.press('PageDown');
  await shows(hall, 2);
});
