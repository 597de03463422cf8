import type { Page } from '@playwright/test';
import { expect, rest, test } from '../support/test.ts';

test.use({ viewport: { width: 1440, height: 900 } });

/** From a plot's or a chart's left edge to what is drawn on it, in whole px. */
const drawn = (page: Page) =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll('.tl-entry, .tl-tick, .chart-graphic text'), (part) => {
      const ground = part.closest('.tl-plot, .chart-graphic');
      return Math.round(part.getBoundingClientRect().left - (ground?.getBoundingClientRect().left ?? 0));
    }),
  );

test('in a language that runs from right to left the page is mirrored; time and scales are not', async ({
  open,
}) => {
  const page = await open();
  await page.locator('#charts, .chart-frame').first().scrollIntoViewIfNeeded();
  await expect(page.locator('.chart-graphic text').first()).toBeVisible();
  await rest(page);
  const before = await drawn(page);
  const heading = page.getByRole('heading', { level: 1 });
  const leftToRight = await heading.boundingBox();
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  await expect.poll(() => drawn(page)).toEqual(before);
  expect((await heading.boundingBox())?.x).toBeGreaterThan(leftToRight?.x ?? Infinity);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1440);
});
