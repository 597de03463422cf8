import { textOf } from '@/report/texts/stretch.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { widthOf } from '../../label/centred.ts';
import { contextIn, reportOf } from '../../contextForTests.ts';
import type { Figure } from '@/report/model.ts';
import type { ChartOf } from '@/report/schema/chart.ts';
import { layoutSeries } from './layout.ts';
import { seriesModel } from './model.ts';

const year = (at: number): Figure['timePeriod'] => ({
  label: null,
  event: null,
  period: {
    kind: 'date',
    date: { year: at, month: null, day: null, approximate: false, uncertain: false },
  },
});

type Given = Partial<Figure> & { readonly obsValue: number; readonly year: number };

function modelOf(given: readonly Given[], as: 'columns' | 'line' = 'columns', language: 'en' | 'zh' = 'en') {
  const figures = given.map(({ year: at, ...figure }, i) => ({
    comparator: null,
    ...figure,
    id: `figure-${i}`,
    timePeriod: year(at),
  }));
  const rows = figures.map(({ id }) => ({ figure: id }));
  const entry: ChartOf<'series'> = { id: 'series', kind: 'series', as, rows };
  return seriesModel(entry, contextIn(language, reportOf(figures)));
}

const given = fc.uniqueArray(
  fc.record({
    year: fc.integer({ min: 1990, max: 2030 }),
    obsValue: fc.integer({ min: -1e9, max: 1e12 }),
    comparator: fc.constantFrom(null, '>' as const, '<' as const, '~' as const),
    obsStatus: fc.constantFrom('reported' as const, 'expected' as const, 'target' as const),
  }),
  { minLength: 1, maxLength: 40, selector: (one) => one.year },
);
const width = fc.integer({ min: 288, max: 2400 });
const language = fc.constantFrom('en' as const, 'zh' as const);

describe('a series', () => {
  test('has every value as far from 0 as it is large, within 1 px, and every period at its time', () => {
    fc.assert(
      fc.property(given, width, (figures, boxWidth) => {
        const layout = layoutSeries(modelOf(figures), { width: boxWidth, height: undefined, fontSize: 13 });
        const { axis, zero, plotHeight, places } = layout;
        const range = axis.max - axis.min;
        for (const { point, y } of places) {
          expect(Math.abs(zero - y - (point.value / range) * plotHeight)).toBeLessThan(1);
        }
        const centres = places.map(({ centre }) => centre);
        expect(centres).toEqual(centres.toSorted((a, b) => a - b));
      }),
      { numRuns: 60 },
    );
  });

  test('stays inside its box with all words, none under 12 px and none over another, from 288 px on', () => {
    fc.assert(
      fc.property(given, width, language, (figures, boxWidth, said) => {
        const box = { width: boxWidth, height: undefined, fontSize: 13 };
        const layout = layoutSeries(modelOf(figures, 'columns', said), box);
        const labels = layout.places.flatMap(({ label }) => (label ? [label] : []));
        const boxes = [...labels, ...layout.periods.map((one) => ({ ...one, top: layout.periodsTop }))];
        for (const { lines, x, top } of boxes) {
          const half = widthOf(lines) / 2;
          expect(x - half).toBeGreaterThanOrEqual(-1);
          expect(x + half).toBeLessThanOrEqual(boxWidth + 1);
          expect(top).toBeGreaterThanOrEqual(-1);
          expect(top).toBeLessThan(layout.height);
          for (const { fontSize } of lines) expect(fontSize).toBeGreaterThanOrEqual(12);
        }
        for (const { x, width: thickness } of layout.places) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + thickness).toBeLessThanOrEqual(boxWidth + 1);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('says every bound, “about” and status: over its mark, or where there is no room in the list below', () => {
    fc.assert(
      fc.property(given, width, (figures, boxWidth) => {
        const layout = layoutSeries(modelOf(figures), { width: boxWidth, height: undefined, fontSize: 13 });
        const listed = layout.list.map(({ runs }) => runs.map(({ text }) => text).join('')).join(' ');
        for (const { point, label } of layout.places) {
          if (!point.plain && label === null) expect(listed).toContain(textOf(point.intro).trim());
        }
      }),
      { numRuns: 60 },
    );
  });

  test('of few values, none below 0, fits the height of a slide; of more, a slide makes pages', () => {
    fc.assert(
      fc.property(given, (figures) => {
        const few = figures.slice(0, 4).map((one) => ({ ...one, obsValue: Math.abs(one.obsValue) % 1e6 }));
        const layout = layoutSeries(modelOf(few), { width: 1130, height: 480, fontSize: 24 });
        expect(layout.height).toBeLessThanOrEqual(480.5);
      }),
      { numRuns: 60 },
    );
  });

  test('is never joined over a missing period, nor to a bound', () => {
    const line = (figures: readonly Given[]) =>
      layoutSeries(modelOf(figures, 'line'), { width: 600, height: undefined, fontSize: 13 }).links.map(
        ({ from, to }) => [from, to].map(({ point }) => textOf(point.period)),
      );
    expect(
      line([
        { year: 2018, obsValue: 1 },
        { year: 2019, obsValue: 2 },
        { year: 2021, obsValue: 3 },
        { year: 2022, obsValue: 4, comparator: '>' },
      ]),
    ).toEqual([['2018', '2019']]);
  });

  test('names the years in which nothing is stated', () => {
    const { silent } = modelOf([
      { year: 2018, obsValue: 1 },
      { year: 2021, obsValue: 2 },
    ]);
    expect(silent.map(({ period }) => textOf(period))).toEqual(['2019', '2020']);
  });
});
