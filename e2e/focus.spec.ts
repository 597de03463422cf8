import { focusStop } from './support/focusStop.ts';
import { smallTargets } from './support/targets.ts';
import { expect, test } from './support/test.ts';

/** Sheet: the details lie over the foot of the page. Column: they stand beside it. Both with the filters stuck to the top. */
const layouts = [
  { name: 'with the details as a sheet', viewport: { width: 1100, height: 800 } },
  { name: 'with the details as a column', viewport: { width: 1440, height: 900 } },
  { name: 'on a phone', viewport: { width: 390, height: 844 } },
] as const;

for (const { name, viewport } of layouts) {
  test.describe(name, () => {
    test.use({ viewport, contextOptions: { reducedMotion: 'reduce' } });

    test('each stop of the keyboard is seen, in view, and covered by nothing', async ({ open }) => {
      test.setTimeout(60_000);
      const page = await open({ figure: 'people-benefited' });
      await expect(page.locator('[data-chart] [role=img]')).toHaveCount(5);
      await page.evaluate(() => scrollTo(0, 0));
      const wrong: string[] = [];
      let stops = 0;
      for (;;) {
        await page.keyboard.press('Tab');
        const stop = await focusStop(page);
        if (stop === null) break;
        stops += 1;
        if (stops > 250) throw new Error(`The focus never leaves the page: ${stop.name}`);
        if (!stop.outlined) wrong.push(`${stop.name} has no outline`);
        if (!stop.inView) wrong.push(`${stop.name} is out of view`);
        if (stop.coveredBy !== null) wrong.push(`${stop.name} is covered by ${stop.coveredBy}`);
      }
      expect(wrong).toEqual([]);
      expect(stops).toBeGreaterThan(60);
    });

    test('whatever can be pressed is at least 24 by 24 pixels', async ({ open }) => {
      const page = await open({ figure: 'people-benefited' });
      await expect(page.locator('[data-chart] [role=img]')).toHaveCount(5);
      for (const summary of await page.locator('summary').all()) await summary.click();
      expect(await smallTargets(page)).toEqual([]);
    });
  });
}
