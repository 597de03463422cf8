import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bundledChart, contextIn, reportOf, symbolsOf } from '../../../contextForTests.ts';
import { LINE_HEIGHT } from '../../../label/textLines.ts';
import { OPEN_END_GAP } from '../../../mark/openEndSize.ts';
import { symbolsModel } from '../model.ts';
import { dotsIn, layoutDots, type DotPanel } from './layout.ts';
import { paintDots, type DotsCanvas } from './paintDots.ts';

const people = symbolsModel(bundledChart('people-and-families', 'symbols'), contextIn('en'));
const page = { width: 1200, height: undefined, fontSize: 13 };
const dotsOf = ({ blocks }: DotPanel, pitch: number) => blocks.flatMap((block) => [...dotsIn(block, pitch)]);

describe('one dot a unit', () => {
  test('40,000 people are 40,000 dots and 15,000 families 15,000, each in its own place', () => {
    const { panels, pitch } = layoutDots(people, page, 2);
    expect(panels.map((panel) => dotsOf(panel, pitch).length)).toEqual([40_000, 15_000]);
    const places = new Set(
      panels.flatMap((panel) => dotsOf(panel, pitch)).map(({ x, y }) => `${x.toFixed(2)}/${y.toFixed(2)}`),
    );
    expect(places.size).toBe(55_000);
  });

  test('any number is as many dots, inside the box, on whole device pixels apart', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30_000 }),
        fc.integer({ min: 288, max: 2000 }),
        fc.constantFrom(1, 1.5, 2, 3),
        (obsValue, width, pixelRatio) => {
          const report = reportOf([{ id: 'a', obsValue }]);
          const model = symbolsModel(
            symbolsOf([{ figure: 'a', symbol: 'person', perSymbol: obsValue }], true),
            contextIn('en', report),
          );
          const layout = layoutDots(model, { width, height: undefined, fontSize: 13 }, pixelRatio);
          const dots = layout.panels.flatMap((panel) => dotsOf(panel, layout.pitch));
          expect(dots).toHaveLength(obsValue);
          expect(layout.pitch * pixelRatio).toBeCloseTo(Math.round(layout.pitch * pixelRatio));
          expect(layout.side).toBeLessThan(layout.pitch);
          expect(Math.max(...dots.map(({ x }) => x)) + layout.side).toBeLessThanOrEqual(width);
          expect(Math.max(...dots.map(({ y }) => y)) + layout.side).toBeLessThanOrEqual(layout.height + 1);
        },
      ),
      { numRuns: 30 },
    );
  });

  test('“and more” stands right behind the last dots of its row, or below them where there is no room', () => {
    for (const [obsValue, width] of [
      [3000, 1200],
      [20_000, 1200],
      [21_000, 1200],
      [40_000, 390],
      [7500, 320],
    ] as const) {
      const report = reportOf([{ id: 'a', obsValue }]);
      const rows = [{ figure: 'a', symbol: 'person', perSymbol: obsValue }] as const;
      const model = symbolsModel(symbolsOf([...rows], true), contextIn('en', report));
      const { panels, pitch } = layoutDots(model, { ...page, width }, 1);
      const [panel] = panels;
      const last = panel?.blocks.at(-1);
      if (!panel || !last) throw new Error('There are no dots');
      const [endX, endY] = [last.x + 25 * pitch, last.y + 40 * pitch];
      const below = panel.openMiddle > endY;
      expect(
        Math.abs(panel.openX - (below ? (panel.blocks[0]?.x ?? NaN) : endX + OPEN_END_GAP)),
      ).toBeLessThanOrEqual(1);
      // Half a line above the end of the last block, or in a line of its own below it.
      const line = (page.fontSize * LINE_HEIGHT) / 2;
      expect(Math.abs(panel.openMiddle - (below ? endY + line : endY - line))).toBeLessThanOrEqual(1);
    }
  });

  test('fit a stage', () => {
    expect(layoutDots(people, { width: 1650, height: 720, fontSize: 27 }, 1).height).toBeLessThanOrEqual(720);
    expect(layoutDots(people, { width: 880, height: 480, fontSize: 19 }, 1).height).toBeLessThanOrEqual(480);
  });

  test('every one of them is painted', () => {
    let painted = 0;
    const count = () => {
      painted += 1;
    };
    const nothing = () => {};
    const canvas: DotsCanvas = {
      fillStyle: '',
      clearRect: nothing,
      beginPath: nothing,
      moveTo: nothing,
      fill: nothing,
      arc: count,
      rect: count,
    };
    for (const pixelRatio of [1, 3]) {
      painted = 0;
      paintDots(canvas, layoutDots(people, page, pixelRatio), pixelRatio, 'rgb(0, 90, 140)');
      expect(painted).toBe(55_000);
    }
    expect(canvas.fillStyle).toBe('rgb(0, 90, 140)');
  });
});
