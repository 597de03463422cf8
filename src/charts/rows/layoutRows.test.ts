import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { barsOf, bundledChart, contextIn, reportOf } from '../../contextForTests.ts';
import { textRoom } from '@/ui/textWidth.ts';
import { OPEN_END_GAP, OPEN_END_LENGTH } from '../../mark/openEndSize.ts';
import { layoutBars, type BarsLayout } from './layout.ts';
import { barsModel } from './model.ts';

const money = bundledChart('expected-money', 'bars');
const values = fc.array(fc.tuple(fc.integer({ min: 0, max: 1e12 }), fc.boolean()), {
  minLength: 1,
  maxLength: 30,
});
const width = fc.integer({ min: 288, max: 3840 });

function laidOut(
  figures: readonly (readonly [number, boolean])[],
  boxWidth: number,
  height?: number,
): BarsLayout {
  const named = figures.map(([obsValue, open], i) => ({
    id: `figure-${i}`,
    obsValue,
    comparator: open ? ('>' as const) : null,
  }));
  const model = barsModel(barsOf(named.map(({ id }) => id)), contextIn('en', reportOf(named)));
  return layoutBars(model, { width: boxWidth, height, fontSize: 13 });
}

describe('bars', () => {
  test('are as long as their values, within 1 px, the mark of an open end not counted', () => {
    fc.assert(
      fc.property(values, width, (figures, boxWidth) => {
        const layout = laidOut(figures, boxWidth);
        layout.places.forEach(({ bar, end }, i) => {
          expect(bar.end).toBe(figures[i]?.[0]);
          expect(Math.abs(end - layout.left - (bar.end / layout.axis.max) * layout.plotWidth)).toBeLessThan(
            1,
          );
        });
      }),
    );
  });

  test('with their words and the mark of an open end stay within the width, from 288 px on', () => {
    fc.assert(
      fc.property(values, width, (figures, boxWidth) => {
        const layout = laidOut(figures, boxWidth);
        expect(layout.plotWidth).toBeGreaterThan(boxWidth * 0.4);
        for (const { bar, above, aboveX, beside, end, besideX } of layout.places) {
          const mark = bar.open ? OPEN_END_GAP + OPEN_END_LENGTH : 0;
          expect(end + mark).toBeLessThanOrEqual(boxWidth + 1);
          for (const [lines, x] of [
            [above, aboveX],
            [beside, besideX],
          ] as const) {
            for (const { runs, fontSize } of lines) {
              expect(fontSize).toBeGreaterThanOrEqual(12);
              expect(x + textRoom(runs.map(({ text }) => text).join(''), fontSize)).toBeLessThanOrEqual(
                boxWidth + 2,
              );
            }
          }
        }
      }),
    );
  });

  test('never overlap, and grow in number with the height', () => {
    fc.assert(
      fc.property(values, width, (figures, boxWidth) => {
        const { places, thickness, plotHeight } = laidOut(figures, boxWidth);
        places.forEach(({ top, barTop }, i) => {
          expect(barTop).toBeGreaterThanOrEqual(top);
          expect(barTop + thickness).toBeLessThan(places[i + 1]?.top ?? plotHeight + 1);
        });
      }),
    );
  });

  test('fill a given height and do not exceed it where there is room', () => {
    const layout = layoutBars(barsModel(money, contextIn('en')), { width: 1600, height: 600, fontSize: 27 });
    expect(layout.height).toBeLessThanOrEqual(600);
    expect(layout.height).toBeGreaterThan(450);
  });

  test('all begin at 0, unless they are stacked: then each begins where the one before it ends', () => {
    const report = reportOf([
      { id: 'a', obsValue: 30, comparator: null },
      { id: 'b', obsValue: 45, comparator: null },
    ]);
    const spans = (stacked: boolean) =>
      barsModel(barsOf(['a', 'b'], stacked), contextIn('en', report)).bars.map(({ start, end }) => [
        start,
        end,
      ]);
    expect(spans(false)).toEqual([
      [0, 30],
      [0, 45],
    ]);
    expect(spans(true)).toEqual([
      [0, 30],
      [30, 75],
    ]);
  });
});
