import { STATED } from '../reports/stated.ts';
import { expect, test } from '../support/test.ts';

test.use({ javaScriptEnabled: false });

test('without JavaScript every figure can be read, whole, with its status, phrase and paragraph', async ({
  page,
  complaints,
}) => {
  // What is asked for ahead of a script is refused where none may run.
  complaints.allow(/\.js csp$/);
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  for (const { id, quantity, phrase, paragraph, expected } of STATED) {
    const row = page.locator(`#figures tr[data-figure="${id}"]`);
    await expect(row).toBeVisible();
    await expect(row).toContainText(quantity.en);
    await expect(row).toContainText(expected ? 'expected' : 'reported');
    await expect(row).toContainText(phrase);
    await expect(row).toContainText(`paragraph ${paragraph}`);
  }
  await expect(page.locator('.chart-summary')).toHaveCount(5);
  for (const summary of await page.locator('.chart-summary').all()) await expect(summary).toBeVisible();
  await expect(page.locator('[data-answer=not-stated]')).toHaveCount(5);
  await expect(page.locator('#headlines article')).toHaveCount(3);
  await expect(page.locator('#about')).toContainText('China Resources Power');
});
