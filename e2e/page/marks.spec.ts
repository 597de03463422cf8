import type { Locator, Page } from '@playwright/test';
import { oneFigure } from '../reports/oneFigure.ts';
import { serveReport } from '../reports/serveReport.ts';
import { expect, ready, test } from '../support/test.ts';

/** Where drawn things stand on the screen, in px. */
const boxes = (marks: Locator) =>
  marks.evaluateAll((elements) =>
    elements.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { figure: element.getAttribute('data-figure') ?? '', x, y, width, height };
    }),
  );

/** A shape's own box, without its stroke and whatever the screen adds to it, in px. */
const shapes = (marks: Locator) =>
  marks.evaluateAll((elements) =>
    elements.flatMap((element) => {
      if (!(element instanceof SVGGraphicsElement)) return [];
      const { x, width } = element.getBBox();
      return [{ figure: element.getAttribute('data-figure') ?? '', x, width }];
    }),
  );

const drawn = async (page: Page) => {
  await expect(page.locator('[data-chart] [role=img]')).toHaveCount(5);
};

/** "2.5 billion" as a number. */
const SCALES = { '': 1, million: 1e6, billion: 1e9 } as const;
function numberIn(label: string): number {
  const [, digits = '', scale = ''] = /^([\d.,]+) ?(million|billion|)$/.exec(label) ?? [];
  const factor = Object.entries(SCALES).find(([word]) => word === scale)?.[1] ?? NaN;
  return Number(digits.replaceAll(',', '')) * factor;
}

for (const viewport of [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
]) {
  test.describe(`at ${viewport.width} px`, () => {
    test.use({ viewport });

    test('bars share one linear axis from 0, and their lengths are their values within a pixel', async ({
      open,
    }) => {
      const page = await open();
      await drawn(page);
      const chart = page.locator('[data-chart=expected-money]');
      const [output, tax] = await shapes(chart.locator('.chart-bar'));
      if (!output || !tax) throw new Error('Two bars are drawn');
      expect([output.figure, tax.figure]).toEqual(['industrial-output', 'tax-revenue']);
      const [zero] = await shapes(chart.locator('.chart-zero'));
      expect(output.x).toBeCloseTo(zero?.x ?? NaN, 0);
      expect(tax.x).toBe(output.x);
      expect(Math.abs(tax.width - output.width * (225 / 4950))).toBeLessThan(1);

      const ticks = (
        await chart
          .locator('.chart-text-tick')
          .evaluateAll((texts) =>
            texts.map((text) => ({ label: text.textContent, x: Number(text.getAttribute('x')) })),
          )
      ).filter(({ label }) => /^\d/.test(label));
      expect(ticks.length).toBeGreaterThanOrEqual(2);
      for (const { label, x } of ticks) {
        // A length a unit is the same everywhere on a linear axis: the output's bar is the rule to measure by.
        const expected = output.x + (numberIn(label) / 4.95e9) * output.width;
        expect(Math.abs(x - expected), label).toBeLessThan(1);
      }
    });

    test('symbols are whole, and their number times what one is makes the value', async ({ open }) => {
      const page = await open();
      await drawn(page);
      const charts: Record<string, Record<string, readonly [count: number, scale: string, value: number]>> = {
        funds: { 'poverty-alleviation-funds': [200, 'one square is 1 million', 200_000_000] },
        'people-and-families': {
          'people-benefited': [40, 'one square is 1,000 people', 40_000],
          'families-benefited': [15, 'one square is 1,000 families', 15_000],
        },
        'smaller-groups': {
          'herb-project-people': [3, 'one square is 1,000 people', 3000],
          'students-supported': [60, 'one symbol is 1 student', 60],
        },
        disinfectant: { 'disinfectant-donated': [40, 'one square is 1 ton', 40] },
      };
      for (const [id, figures] of Object.entries(charts)) {
        const chart = page.locator(`[data-chart=${id}]`);
        const marks = await boxes(chart.locator('.chart-symbol'));
        const name = await chart.getByRole('img').getAttribute('aria-label');
        for (const [figure, [count, scale, value]] of Object.entries(figures)) {
          const own = marks.filter((mark) => mark.figure === figure);
          expect(own).toHaveLength(count);
          for (const { height } of own) expect(height).toBeCloseTo(own[0]?.height ?? NaN, 0);
          expect(name?.toLowerCase()).toContain(scale);
          expect(count * numberIn(/[\d,]+( million)?/.exec(scale)?.[0] ?? '')).toBe(value);
        }
        const places = new Set(marks.map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`));
        expect(places.size, 'no two symbols in one place').toBe(marks.length);
      }
    });

    test('the open end is as long in every chart, on the page and in full screen', async ({ open }) => {
      const page = await open();
      await drawn(page);
      const ends = page.locator('[data-chart] .chart-area .chart-open-end');
      // Seven figures of the charts are lower bounds, and nothing else has an open end.
      await expect(ends).toHaveCount(6);
      // As painted: with the line's own width.
      const painted = (all: typeof ends) =>
        all.evaluateAll((paths) =>
          paths.map((path) =>
            path instanceof SVGGraphicsElement
              ? path.getBBox().width + Number(path.getAttribute('stroke-width'))
              : Number.NaN,
          ),
        );
      const lengths = await painted(ends);
      await page.locator('[data-chart=people-and-families] .chart-actions button').last().click();
      const screen = page.locator('dialog[open] .chart-open-end');
      await expect(screen).toHaveCount(2);
      lengths.push(...(await painted(screen)));
      for (const length of lengths) expect(length).toBeCloseTo(lengths[0] ?? NaN, 3);
      await expect(page.locator('[data-chart=expected-money] .chart-open-end')).toHaveCount(0);
    });
  });
}

test('one dot a person is exactly one painted dot a person', async ({ open }) => {
  const page = await open();
  await drawn(page);
  await page.locator('[data-chart=people-and-families] .chart-actions button').last().click();
  const chart = page.locator('dialog[open]');
  await chart.getByRole('radio', { name: 'one dot = 1 person or 1 family' }).check();
  const canvas = chart.locator('canvas');
  await expect(canvas).toBeVisible();
  const dots = () =>
    canvas.evaluate((element) => {
      if (!(element instanceof HTMLCanvasElement)) throw new Error('not a canvas');
      const { width, height } = element;
      const pixels = element.getContext('2d')?.getImageData(0, 0, width, height).data;
      // Three quarters and more: the softened edge of a small dot is not a dot.
      const painted = (x: number, y: number) =>
        x >= 0 && y >= 0 && (pixels?.[(y * width + x) * 4 + 3] ?? 0) > 191;
      let corners = 0;
      for (let y = 0; y < height; y += 1) {
        for (let x = 0; x < width; x += 1) {
          if (painted(x, y) && !painted(x - 1, y) && !painted(x, y - 1)) corners += 1;
        }
      }
      return corners;
    });
  await expect.poll(dots).toBe(40_000 + 15_000);
});

test('money with and without a currency, people and tons never share a chart or a scale', async ({
  open,
}) => {
  const page = await open();
  await drawn(page);
  const units: Record<string, string> = {};
  for (const chart of await page.locator('[data-chart]').all()) {
    await chart.locator('.chart-actions button').first().click();
    const dialog = page.locator('dialog[open]');
    await expect(dialog.getByRole('table')).toBeVisible();
    const cells = await dialog.locator('.chart-table tbody td[data-column=unit]').allTextContents();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    units[(await chart.getAttribute('data-chart')) ?? ''] = [...new Set(cells)].join();
  }
  expect(units).toEqual({
    'expected-money': 'RMB',
    funds: 'money, currency not stated',
    'people-and-families': 'people,families',
    'smaller-groups': 'people,students',
    disinfectant: 'tons',
  });
  // Different things that are counted stand in one chart only at one scale, or with the other scale said in words.
  await expect(page.locator('[data-chart=people-and-families]')).toContainText('at one scale');
  await expect(page.locator('[data-chart=smaller-groups] .chart-area')).toContainText('Another scale');
});

test('expected and reported differ without colour, in hatch, outline and word', async ({ open }) => {
  const page = await open();
  await drawn(page);
  const paint = (selector: string) =>
    page.locator(selector).evaluateAll((elements) =>
      elements.map((element) => {
        const { fill, stroke, backgroundImage, borderStyle } = getComputedStyle(element);
        return {
          fill: fill.replace(/"?#.*/, ''),
          stroke,
          background: backgroundImage.split('(')[0],
          borderStyle,
        };
      }),
    );
  const bars = await paint('.chart-bar.chart-expected');
  expect(bars).toHaveLength(2);
  for (const bar of bars) {
    expect(bar.fill).toBe('url(');
    expect(bar.stroke).not.toBe('none');
  }
  for (const symbol of await paint('.chart-symbol.chart-reported')) {
    expect(symbol.fill).toMatch(/^rgb/);
    expect(symbol.stroke).toBe('none');
  }
  const [expected] = await paint('.fig-look[data-look=hatched]');
  const [reported] = await paint('.fig-look[data-look=solid]');
  expect(expected?.background).toBe('linear-gradient');
  expect(reported?.background).toBe('none');
  expect(expected?.borderStyle).toBe('solid');
  // The word stands beside every mark, so that nothing hangs on a pattern.
  const besides = await page
    .locator('.fig-look')
    .evaluateAll((marks) =>
      marks.map((mark) => [
        mark.getAttribute('data-look'),
        mark.closest('li, td, article, .fig-field-status')?.textContent,
      ]),
    );
  expect(besides.length).toBeGreaterThanOrEqual(14);
  for (const [look, words] of besides)
    expect(words?.toLowerCase()).toMatch(look === 'hatched' ? /expected/ : /reported|more than/);
});

test('a report with another unit and one figure is charted with no change of code', async ({
  page,
  open,
}) => {
  const address = await serveReport(page, 'one-figure', JSON.stringify(oneFigure));
  await open({ report: address });
  await expect(page.getByRole('heading', { level: 1, name: 'A letter on trees' })).toBeVisible();
  await ready(page);
  const bar = page.locator('[data-chart=trees-bar]');
  await expect(bar.getByRole('img')).toHaveAccessibleName(/Trees as a bar.*one linear axis from 0, in trees/);
  await expect(bar.getByRole('img')).toContainText(/at least\s*1,250\s*trees/);
  await expect(bar.locator('.chart-bar')).toHaveCount(1);
  await expect(bar.locator('.chart-open-end')).toHaveCount(1);
  await expect(page.locator('[data-chart=trees-counted] .chart-symbol')).toHaveCount(25);
  await expect(page.locator('[data-chart=trees-counted] .chart-open-end')).toHaveCount(1);
  await expect(page.locator('#figures tr[data-figure]')).toHaveCount(1);
  await expect(page.locator('[data-chart]')).toHaveCount(2);
});
