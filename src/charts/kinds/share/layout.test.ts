import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contextIn, reportOf } from '../../contextForTests.ts';
import shares from '@/report/examples/shares.json?raw';
import { parseReport } from '@/report/parse.ts';
import { widthOf } from '../../label/centred.ts';
import type { ChartOf } from '@/report/schema/chart.ts';
import type { Figure } from '@/report/model.ts';
import { layoutShare } from './layout.ts';
import { shareModel } from './model.ts';

function modelOf(given: readonly Partial<Figure>[]) {
  const figures = given.map((figure, i) => ({ comparator: null, ...figure, id: `figure-${i}` }));
  const rows = figures.map(({ id }) => ({ figure: id }));
  const entry: ChartOf<'share'> = { id: 'share', kind: 'share', rows };
  return shareModel(entry, contextIn('en', reportOf(figures)));
}

const given = fc.array(
  fc.record({
    value: fc.oneof(
      fc.integer({ min: 0, max: 100 }).map((value) => ({ form: 'number' as const, value })),
      fc
        .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 40 }))
        .map(([a, b]) => ({ form: 'outOf' as const, count: Math.min(a, b), of: b })),
    ),
    comparator: fc.constantFrom(null, '>' as const, '<' as const, '~' as const),
  }),
  { minLength: 1, maxLength: 20 },
);
const width = fc.integer({ min: 288, max: 2400 });

describe('shares', () => {
  test('are as long as their part of the whole, within 1 px, symbols too', () => {
    fc.assert(
      fc.property(given, width, (figures, boxWidth) => {
        const layout = layoutShare(modelOf(figures), { width: boxWidth, height: undefined, fontSize: 13 });
        const length = layout.whole - layout.left;
        for (const { row, end, symbols } of layout.panels) {
          expect(Math.abs(end - layout.left - (row.share / 100) * length)).toBeLessThan(1);
          if (row.counted === null) continue;
          const { count, of } = row.counted;
          expect(symbols).toHaveLength(of);
          expect(symbols.filter((x) => x < end)).toHaveLength(count);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('stay inside their box with their words and open ends, none under 12 px, from 288 px on', () => {
    fc.assert(
      fc.property(given, width, (figures, boxWidth) => {
        const layout = layoutShare(modelOf(figures), { width: boxWidth, height: undefined, fontSize: 13 });
        for (const { row, words, end, top, height } of layout.panels) {
          expect(end + (row.bound === 'floor' ? 24 : 0)).toBeLessThanOrEqual(boxWidth + 1);
          expect(widthOf(words)).toBeLessThanOrEqual(boxWidth + 1);
          expect(top + height).toBeLessThanOrEqual(layout.height + 1);
          for (const { fontSize } of words) expect(fontSize).toBeGreaterThanOrEqual(12);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('in per mille stand on the scale of per cent, and that is said', () => {
    const parsed = parseReport(shares);
    if (!parsed.ok) throw new Error('The example is refused');
    const rowsOf = ['defects', 'rural'].map((figure) => ({ figure }));
    const { rows, wholeIs } = shareModel(
      { id: 'share', kind: 'share', rows: rowsOf },
      contextIn('en', parsed.report),
    );
    expect(rows.map(({ share }) => share)).toEqual([0.25, 20]);
    expect(wholeIs).toBe('the whole, 100% or 1,000‰');
  });
});
