import { focusStop } from '../support/focusStop.ts';
import { smallTargets, targetsBelow44 } from '../support/targets.ts';
import { expect, rest, test } from '../support/test.ts';

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

for (const language of ['en', 'zh'] as const) {
  test.describe(`by a finger, in ${language}`, () => {
    test.use({ language, viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

    test('whatever can be pressed is at least 44 by 44 pixels, its neighbours’ left out', async ({
      open,
    }) => {
      const page = await open();
      await expect(page.locator('[data-chart] [role=img]')).toHaveCount(5);
      expect(await targetsBelow44(page)).toEqual([]);
    });
  });
}

for (const [language, names] of [
  ['en', { close: 'Close details', all: 'Show all', other: '中文' }],
  ['zh', { close: '关闭详情', all: '清除筛选', other: 'English' }],
] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    const FIGURE = 'people-benefited';
    const OPENERS = [
      `#headlines [data-figure=${FIGURE}] button`,
      `[data-chart=people-and-families] .chart-marks [data-figure=${FIGURE}]`,
      '[data-chart=people-and-families] .chart-source a',
      `#limits button[data-figure=${FIGURE}]`,
      `#figures tr[data-figure=${FIGURE}] .led-name button`,
    ];

    test('a figure’s details take the focus from what opens them, and give it back when they close', async ({
      open,
    }) => {
      const page = await open();
      await expect(page.locator('[data-chart] [role=img]')).toHaveCount(5);
      const details = page.locator('.fig-details');
      for (const opener of OPENERS) {
        for (const close of ['Escape', 'the button']) {
          const from = page.locator(opener).first();
          await from.focus();
          await page.keyboard.press('Enter');
          await expect(details.getByRole('heading'), opener).toBeFocused();
          if (close === 'Escape') await page.keyboard.press('Escape');
          else {
            await page.keyboard.press('Tab');
            await expect(details.getByRole('button', { name: names.close })).toBeFocused();
            await page.keyboard.press('Enter');
          }
          await expect(details).toHaveCount(0);
          await expect(from, `${opener} after ${close}`).toBeFocused();
        }
      }
    });

    test('details that a mark opens by the mouse give the focus to the figure’s control in its chart', async ({
      open,
    }) => {
      const page = await open();
      const chart = page.locator('[data-chart=expected-money]');
      await chart.locator('.chart-bar[data-figure=tax-revenue]').last().click({ force: true });
      await expect(page.locator('.fig-details')).toHaveAttribute('data-figure', 'tax-revenue');
      await page.getByRole('button', { name: names.close }).click();
      await expect(chart.locator('.chart-marks [data-figure=tax-revenue]')).toBeFocused();
    });

    test('what hides the control that the focus would go back to gets it instead', async ({ open }) => {
      const page = await open();
      await page.locator('#figures tr[data-figure=people-benefited] .led-name button').press('Enter');
      await page.locator('.page-filters [role=group]').nth(1).getByRole('button').last().click();
      await expect(page.locator('#figures tr[data-figure]')).toHaveCount(2);
      await page.getByRole('button', { name: names.close }).click();
      await expect(page.locator('.page-filters button').first()).toBeFocused();
    });

    test('what a link opens leaves the focus to the reader', async ({ open }) => {
      const page = await open({ figure: FIGURE });
      await expect(page.locator('.fig-details')).toBeVisible();
      await expect(page.locator('body')).toBeFocused();
    });

    test('the switch of languages and “show all” keep the focus among what they belong to', async ({
      open,
    }) => {
      const page = await open({ status: 'expected' });
      await page.getByRole('button', { name: names.all, exact: true }).press('Enter');
      await expect(page.locator('.page-clear')).toHaveCount(0);
      await expect(page.locator('.page-filters button').first()).toBeFocused();
      await page.getByRole('button', { name: names.other }).press('Enter');
      await expect(page.locator('html')).not.toHaveAttribute('lang', language === 'en' ? 'en' : 'zh-Hans');
      await expect(page.locator('.page-tools button').first()).toBeFocused();
    });
  });
}

test('a change of the filters is heard once', async ({ open }) => {
  const page = await open();
  await page.evaluate(() => {
    const { dataset } = document.documentElement;
    for (const region of document.querySelectorAll('[role=status], [role=alert], [aria-live]')) {
      new MutationObserver(() => {
        dataset['heard'] = `${dataset['heard'] ?? ''}${region.textContent.trim()}\n`;
      }).observe(region, { childList: true, characterData: true, subtree: true });
    }
  });
  await page.getByRole('group', { name: 'Status' }).getByRole('button', { name: 'Expected' }).click();
  await expect(page.locator('#figures tr[data-figure]')).toHaveCount(2);
  await rest(page);
  const heard = (await page.locator('html').getAttribute('data-heard')) ?? '';
  expect(heard.split('\n').filter((text) => text.includes('figure'))).toEqual(['2 of 10 figures']);
});
