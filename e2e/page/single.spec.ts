import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, ready, test } from '../support/test.ts';

const file = pathToFileURL(join(import.meta.dirname, '../../dist/as-stated.html'));

for (const language of ['en', 'zh']) {
  test(`the single file opens by itself from a memory stick, with its charts, in ${language}`, async ({
    page,
  }) => {
    await page.goto(`${file.href}?lang=${language}`);
    await ready(page);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const charts = page.locator('[data-chart]');
    await expect(charts.first()).toBeAttached();
    for (const chart of await charts.all()) {
      await chart.scrollIntoViewIfNeeded();
      await expect(chart.getByRole('img').first()).toBeVisible();
    }
  });
}
