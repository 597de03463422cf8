import { expect, ready, test } from '../support/test.ts';

test.use({ viewport: { width: 390, height: 844 } });

test('a phone’s first frame has the title alone, the next what else is in the first view, and nothing moves', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const note = (name: string, said: string) => (document.documentElement.dataset[name] ??= said);
    const look = () => {
      const isSeen = (selector: string) => document.querySelector(selector)?.checkVisibility() === true;
      if (isSeen('#title')) note('seenFirst', String(isSeen('.fig-field')));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) note('moved', JSON.stringify(entry));
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('./?lang=en');
  await ready(page);
  await expect(page.locator('html')).toHaveAttribute('data-seen-first', 'false');
  await expect(page.locator('.fig-field')).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-moved');
});
