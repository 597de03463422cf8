import type { Page } from '@playwright/test';
import { expect, ready, test } from '../support/test.ts';

/** Holds back the scripts that a pattern names; the function that it returns lets them come. */
async function hold(page: Page, scripts: RegExp): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(scripts, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

test('Present is pressed before the page’s scripts are there, and the deck opens when they are', async ({
  page,
}) => {
  const release = await hold(page, /\.js$/);
  await page.goto('./?lang=en', { waitUntil: 'commit' });
  await page.getByRole('button', { name: 'Present' }).click();
  await expect(page.locator('[data-slide]')).toHaveCount(0);
  release();
  await expect(page.locator('[data-slide="1"]')).toBeVisible();
});

test('a row of the ledger is pressed before the ledger answers, and its details open when it does', async ({
  page,
}) => {
  const release = await hold(page, /LedgerSection.*\.js$/);
  await page.goto('./', { waitUntil: 'load' });
  const row = page.locator('.led-row[data-figure=people-benefited]');
  await row.getByRole('button').click();
  await expect(page.locator('.ui-panel')).toHaveCount(0);
  release();
  await expect(page.locator('.ui-panel')).toContainText('40,000');
  await expect(row).toHaveAttribute('data-selected', 'true');
});

test('a link to a section is followed before the page’s scripts are there, and leads to its heading', async ({
  page,
}) => {
  const release = await hold(page, /\.js$/);
  await page.goto('./?lang=en', { waitUntil: 'load' });
  await page.getByRole('link', { name: 'What can’t be stated' }).first().click();
  release();
  await ready(page);
  const fromTop = () =>
    page.evaluate(() => {
      const top = document.getElementById('limits')?.getBoundingClientRect().top ?? Number.NaN;
      return Math.abs(top - Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop));
    });
  await expect.poll(fromTop).toBeLessThan(2);
});
