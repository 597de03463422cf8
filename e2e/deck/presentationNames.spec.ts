import type { Page } from '@playwright/test';
import { axeOnly } from '../support/accessibility.ts';
import { expect, ready, test } from '../support/test.ts';

/** Controls whose name does not hold the words that are seen on them, in order: who says what is seen would not reach them. */
const misnamed = (page: Page) => axeOnly(page, ['label-content-name-mismatch', 'page-has-heading-one']);

/** Names that several controls within reach share. */
async function sharedNames(page: Page): Promise<string[]> {
  const names = await page
    .getByRole('button')
    .evaluateAll((buttons) =>
      buttons
        .filter((button) => button.checkVisibility() && !button.closest('[inert], [aria-hidden=true]'))
        .map((button) => button.getAttribute('aria-label') ?? button.textContent.trim()),
    );
  return names.filter((name, index) => names.indexOf(name) !== index);
}

async function expectNames(page: Page, where: string): Promise<void> {
  expect(await misnamed(page), where).toEqual([]);
  expect(await sharedNames(page), where).toEqual([]);
}

for (const language of ['en', 'zh'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test('each control of the deck has a name of its own that holds what is seen on it; the presenter’s view has a heading', async ({
      open,
    }) => {
      const hall = await open({ slide: '2' });
      const [presenter] = await Promise.all([hall.context().waitForEvent('page'), hall.keyboard.press('s')]);
      await ready(presenter);
      await expect(presenter.getByRole('heading', { level: 1 })).toHaveCount(1);
      await expectNames(presenter, 'presenter');
      await presenter.close();
      await expectNames(hall, 'slide');
      await hall.keyboard.press('o');
      await expect(hall.locator('.deck-overview .deck-miniature').first()).toBeVisible();
      await hall.locator('.deck-overview').evaluate((overview) => overview.scrollIntoView());
      expect(await misnamed(hall), 'overview').toEqual([]);
      await hall.keyboard.press('Escape');
      await hall.keyboard.press('?');
      expect(await misnamed(hall), 'commands').toEqual([]);
    });
  });
}
