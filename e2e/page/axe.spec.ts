import type { Page } from '@playwright/test';
import { bundledWith } from '../reports/bundled.ts';
import { serveReport } from '../reports/serveReport.ts';
import { axe } from '../support/accessibility.ts';
import { faintGraphicTexts } from '../support/contrast.ts';
import { expect, test } from '../support/test.ts';

const drawn = (page: Page) => expect(page.locator('[data-chart] [role=img]')).toHaveCount(5);

const looks = [
  { language: 'en', appearance: 'light' },
  { language: 'en', appearance: 'dark' },
  { language: 'zh', appearance: 'light' },
  { language: 'zh', appearance: 'dark' },
] as const;

/** The page in the states that an address can ask for. */
const STATES = {
  'as it opens': {},
  'with a figure selected and its details open': { figure: 'people-benefited' },
  'with an entry selected, under filters': {
    event: 'project-works',
    status: 'expected,reported',
    scope: 'project',
  },
  'with filters that hide the selected figure': { figure: 'people-benefited', status: 'expected' },
} as const;

for (const look of looks) {
  test.describe(`in ${look.language}, ${look.appearance}, axe finds nothing on the page`, () => {
    test.use(look);

    // Each state in either language and either appearance; in all four pairs of them only as it opens.
    const inAll = look === looks[0] || look === looks[3];
    const states = Object.entries(STATES).filter(([state]) => inAll || state === 'as it opens');
    for (const [state, parameters] of states) {
      test(`${state}, and the text of its graphics can be read`, async ({ open }) => {
        const page = await open(parameters);
        await expect(page.locator('[data-chart] [role=img]')).not.toHaveCount(0);
        expect(await axe(page)).toEqual([]);
        expect(await faintGraphicTexts(page)).toEqual([]);
      });
    }
  });
}

// The other states, each in one look of either language and of either appearance.
for (const look of [looks[1], looks[2]]) {
  test.describe(`in ${look.language}, ${look.appearance}`, () => {
    test.use(look);

    test('nor on a chart that fills the screen', async ({ open }) => {
      const page = await open();
      await drawn(page);
      await page.locator('[data-chart=expected-money] .chart-actions button').last().click();
      await expect(page.locator('dialog[open]').getByRole('img')).toBeVisible();
      expect(await axe(page, 'dialog[open]')).toEqual([]);
    });
  });
}

for (const look of [looks[0], looks[3]]) {
  test.describe(`in ${look.language}, ${look.appearance}`, () => {
    test.use(look);

    test('nor while a report fails to load, in a search without match, under filters', async ({
      page,
      open,
    }) => {
      const report = await serveReport(page, 'broken', bundledWith(['"2016/2020"', '"2020/2016"']));
      await open({ report });
      await expect(page.locator('.page-status[data-state=failed]')).toBeVisible();
      expect(await axe(page, '.page-status')).toEqual([]);
      await open({ status: 'expected' });
      await expect(page.locator('.chart-none')).toHaveCount(4);
      for (const part of ['.page-filters', '#charts', '#limits']) {
        expect(await axe(page, part), part).toEqual([]);
      }
      await page.getByRole('searchbox').fill('nothing of the kind');
      await expect(page.locator('#figures .led-none')).toHaveCount(1);
      expect(await axe(page, '#figures')).toEqual([]);
    });

    test('nor on a chart’s table, one dot a person, the rows unfolded, the timeline as a list', async ({
      open,
    }) => {
      const page = await open({ view: 'list', status: 'expected' });
      expect(await axe(page, '#timeline')).toEqual([]);
      await page.locator('.led-fold button').first().click();
      await expect(page.locator('.led-table')).toHaveCount(2);
      expect(await axe(page, '#figures')).toEqual([]);
      await open();
      const people = page.locator('[data-chart=people-and-families]');
      await people.locator('.chart-actions button').first().click();
      await expect(page.locator('dialog[open] table')).toBeVisible();
      expect(await axe(page, 'dialog[open]')).toEqual([]);
      await page.keyboard.press('Escape');
      await people.locator('.chart-actions button').last().click();
      await page.locator('dialog[open] input[type=radio]').last().check();
      await expect(page.locator('dialog[open] canvas')).toBeVisible();
      expect(await axe(page, 'dialog[open]')).toEqual([]);
    });
  });
}

test.describe('in forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });

  test('axe finds nothing, and every mark and word has the colour that the reader chose', async ({
    open,
  }) => {
    const page = await open({ figure: 'people-benefited' });
    await drawn(page);
    expect(await axe(page)).toEqual([]);
    const paints = await page.evaluate(() => {
      const probe = document.createElement('i');
      document.body.append(probe);
      const system = (color: string) => {
        probe.style.color = color;
        return getComputedStyle(probe).color;
      };
      const [ink, paper] = [system('CanvasText'), system('Canvas')];
      const paint = (selector: string, property: 'fill' | 'stroke') =>
        [...document.querySelectorAll(selector)].map((mark) => getComputedStyle(mark)[property]);
      const marks = [
        ...paint('.chart-symbol.chart-reported', 'fill'),
        ...paint('.chart-bar.chart-expected, .chart-hatch-line, .chart-open-end', 'stroke'),
        ...paint('svg[role=img] text', 'fill'),
      ];
      probe.remove();
      return { differ: ink !== paper, marks: marks.length, other: marks.filter((color) => color !== ink) };
    });
    expect(paints.differ).toBe(true);
    expect(paints.marks).toBeGreaterThan(350);
    expect(paints.other).toEqual([]);
  });
});
