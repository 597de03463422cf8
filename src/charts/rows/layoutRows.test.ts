import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textRoom } from '@/ui/screen/textWidth.ts';
import { barsOf, bundledChart, contextIn, reportOf } from '../contextForTests.ts';
import { barsModel } from '../kinds/bars/model.ts';
import { heightOf, type TextLine } from '../label/textLines.ts';
import { layoutRows, placeOf, type RowsLayout } from './layoutRows.ts';
import type { RowsModel } from './rowsModel.ts';
import { reachOf, valueMarkOf } from './valueMark.ts';

const money = bundledChart('expected-money', 'bars');
const number = fc.integer({ min: -1e12, max: 1e12 });
const value = fc.oneof(
  number.map((one) => ({ form: 'number', value: one }) as const),
  fc
    .tuple(number, fc.integer({ min: 1, max: 1e12 }), fc.boolean(), fc.boolean())
    .map(([lower, more, lowerClosed, upperClosed]) => ({
      form: 'range' as const,
      lower,
      lowerClosed,
      upper: lower + more,
      upperClosed,
    })),
  fc
    .tuple(number, fc.integer({ min: 0, max: 1e10 }), fc.integer({ min: 1, max: 1e10 }))
    .map(([at, below, above]) => ({
      form: 'interval' as const,
      value: at,
      lower: at - below,
      upper: at + above,
      level: 95,
    })),
);
const statuses = ['reported', 'estimated', 'expected', 'target'] as const;
const figures = fc.array(
  fc.record({
    value,
    comparator: fc.constantFrom(null, '>', '>=', '<', '<=', '~'),
    fromBelow: fc.boolean(),
    obsStatus: fc.constantFrom(...statuses),
  }),
  { minLength: 1, maxLength: 20 },
);
const width = fc.integer({ min: 288, max: 3840 });
const base = fc.constantFrom(0, 1, null);
type Drawn = typeof figures extends fc.Arbitrary<infer T> ? T : never;

function modelOf(drawn: Drawn, from: number | null): RowsModel {
  const named = drawn.map((figure, i) => ({ id: `figure-${i}`, ...figure }));
  const report = reportOf(named);
  // The words of the figures are those of bars; what is drawn may be of any kind.
  const model = barsModel(barsOf(named.map(({ id }) => id)), contextIn('en', report));
  const rows = model.rows.map((row, i) => {
    const figure = named[i];
    const mark = figure ? valueMarkOf({ signWord: null, ...figure }, from) : null;
    return mark === null ? row : { ...row, mark };
  });
  return { ...model, base: from, rows };
}

const laidOut = (drawn: Drawn, from: number | null, boxWidth: number, height?: number): RowsLayout =>
  layoutRows(modelOf(drawn, from), { width: boxWidth, height, fontSize: 13 });

const right = (lines: readonly TextLine[], x: number) =>
  Math.max(
    0,
    ...lines.map((line) => x + textRoom(line.runs.map(({ text }) => text).join(''), line.fontSize)),
  );

describe('rows on an axis', () => {
  test('have lengths proportional to their values, within 1 px', () => {
    fc.assert(
      fc.property(figures, base, width, (drawn, from, boxWidth) => {
        const layout = laidOut(drawn, from, boxWidth);
        const perUnit = layout.plotWidth / (layout.axis.max - layout.axis.min);
        for (const { row } of layout.places) {
          const { least, most } = reachOf(row.mark);
          const length = placeOf(most, layout) - placeOf(least, layout);
          expect(Math.abs(length - (most - least) * perUnit)).toBeLessThan(1);
        }
      }),
    );
  });

  test('stay within the box from 288 px on, with all their words, in letters of 12 px at least', () => {
    fc.assert(
      fc.property(figures, base, width, (drawn, from, boxWidth) => {
        const layout = laidOut(drawn, from, boxWidth);
        expect(layout.plotWidth).toBeGreaterThan(boxWidth * 0.4);
        for (const { row, above, aboveX, beside, besideX } of layout.places) {
          const { least, most, before, after } = reachOf(row.mark);
          // A ceiling close to the line at 0 has its mark behind its tick.
          const kept = row.mark.shape === 'bound' && from !== null && least >= from ? 0 : before;
          expect(placeOf(least, layout) - kept).toBeGreaterThanOrEqual(-1);
          expect(placeOf(most, layout) + after).toBeLessThanOrEqual(boxWidth + 1);
          expect(right(above, aboveX)).toBeLessThanOrEqual(boxWidth + 2);
          expect(right(beside, besideX)).toBeLessThanOrEqual(boxWidth + 2);
          for (const { fontSize } of [...above, ...beside, ...layout.foot])
            expect(fontSize).toBeGreaterThanOrEqual(12);
        }
      }),
    );
  });

  test('never reach each other, neither their marks nor their words', () => {
    fc.assert(
      fc.property(
        figures,
        base,
        width,
        fc.option(fc.integer({ min: 150, max: 1200 }), { nil: undefined }),
        (drawn, from, boxWidth, height) => {
          const { places, thickness, plotHeight } = laidOut(drawn, from, boxWidth, height);
          places.forEach(({ top, above, aboveTop, markTop, beside, besideTop }, i) => {
            const next = (places[i + 1]?.top ?? plotHeight) + 0.01;
            expect(aboveTop).toBeGreaterThanOrEqual(top - 0.01);
            expect(aboveTop + heightOf(above)).toBeLessThanOrEqual(markTop + 0.01);
            expect(markTop + thickness).toBeLessThanOrEqual(next);
            expect(besideTop).toBeGreaterThanOrEqual(markTop);
            expect(besideTop + heightOf(beside)).toBeLessThanOrEqual(next);
          });
        },
      ),
    );
  });

  test('say every quantity and status whole, however little room there is', () => {
    fc.assert(
      fc.property(figures, width, fc.integer({ min: 100, max: 800 }), (drawn, boxWidth, height) => {
        for (const { row, above, beside } of laidOut(drawn, 0, boxWidth, height).places) {
          const said = [...above, ...beside].flatMap(({ runs }) => runs.map(({ text }) => text)).join('');
          const whole = row.parts.map(({ text }) => text).join('');
          expect(said.replaceAll(' ', '')).toContain(whole.replaceAll(' ', ''));
        }
      }),
    );
  });

  test.each([
    [1280, 720],
    [1280, 800],
  ])('three rows fill a stage of %i × %i to the last line, and never end beyond it', (stage, high) => {
    fc.assert(
      fc.property(fc.double({ min: high * 0.42, max: high * 0.8, noNaN: true }), (height) => {
        const model = barsModel(money, contextIn('en'));
        const layout = layoutRows(
          { ...model, rows: [...model.rows, ...model.rows.slice(0, 1)] },
          { width: stage * 0.86, height, fontSize: stage * 0.019 },
        );
        expect(layout.height).toBeLessThanOrEqual(height);
        expect(layout.height).toBeGreaterThan(height * 0.9);
      }),
    );
  });

  test('of one place begin there, unless they are stacked: then each begins where the one before it ends', () => {
    const report = reportOf([
      { id: 'a', obsValue: 30, comparator: null },
      { id: 'b', obsValue: 45, comparator: null },
    ]);
    const marks = (stacked: boolean) =>
      barsModel(barsOf(['a', 'b'], stacked), contextIn('en', report)).rows.map(({ mark }) => mark);
    expect(marks(false)).toMatchObject([
      { from: 0, to: 30 },
      { from: 0, to: 45 },
    ]);
    expect(marks(true)).toMatchObject([
      { from: 0, to: 30 },
      { from: 30, to: 75 },
    ]);
  });
});
