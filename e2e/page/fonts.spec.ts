import { expect, ready, test } from '../support/test.ts';

for (const { most, ...viewport } of [
  { width: 390, height: 844, most: 0 },
  { width: 1440, height: 900, most: 0.02 },
]) {
  test.describe(`at ${viewport.width} px`, () => {
    test.use({ viewport });

    test('fonts that come late move nothing: what stands in takes the same room', async ({ page }) => {
      await page.route('**/*.woff2', async (route) => {
        await new Promise((done) => setTimeout(done, 800));
        await route.continue();
      });
      await page.goto('./?lang=en');
      await ready(page);
      const shift = await page.evaluate(
        () =>
          new Promise<number>((done) => {
            let sum = 0;
            const add = (entries: PerformanceEntryList) => {
              for (const entry of entries) if ('value' in entry) sum += Number(entry.value);
            };
            const observer = new PerformanceObserver((list) => add(list.getEntries()));
            observer.observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => done(sum), 300);
          }),
      );
      expect(shift).toBeLessThanOrEqual(most);
    });
  });
}
