import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bundledChart, contextIn, reportOf, symbolsOf } from '../../contextForTests.ts';
import { LINE_HEIGHT } from '../../label/textLines.ts';
import { openEndRoom } from '../../mark/openEndSize.ts';
import { layoutSymbols } from './layout.ts';
import { symbolsModel, type SymbolsModel } from './model.ts';
import { FILLED } from './silhouettes.ts';

const counts = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 4 });
const width = fc.integer({ min: 288, max: 3840 });

function modelOf(rows: readonly number[]): SymbolsModel {
  const figures = rows.map((obsValue, i) => ({ id: `figure-${i}`, obsValue }));
  const entry = symbolsOf(figures.map(({ id }) => ({ figure: id, symbol: 'person', perSymbol: 1 })));
  return symbolsModel(entry, contextIn('en', reportOf(figures)));
}

describe('symbols set into a box', () => {
  test('are as many as counted, none on another, all inside, with room for “or more”', () => {
    fc.assert(
      fc.property(counts, width, (rows, boxWidth) => {
        const { panels, cell, height } = layoutSymbols(modelOf(rows), {
          width: boxWidth,
          height: undefined,
          fontSize: 13,
        });
        expect(panels.map(({ centres }) => centres.length)).toEqual(rows);
        const all = panels.flatMap(({ centres }) => centres);
        all.slice(1).forEach(({ x, y }, i) => {
          const before = all[i] ?? { x: 0, y: 0 };
          const apart = y === before.y ? x - before.x : y - before.y;
          expect(apart).toBeGreaterThanOrEqual(cell - 0.01);
        });
        for (const { x, y } of all) {
          expect(x - (cell * FILLED.person) / 2).toBeGreaterThanOrEqual(-0.01);
          expect(x + cell / 2).toBeLessThanOrEqual(boxWidth);
          expect(y + cell / 2).toBeLessThanOrEqual(height + 0.01);
        }
        for (const { openX } of panels) {
          expect(openX + openEndRoom('or more', 13)).toBeLessThanOrEqual(boxWidth + 10);
        }
      }),
      { numRuns: 25 },
    );
  });

  test('stand 50, 20, 10 or 5 a line, the tens set apart', () => {
    fc.assert(
      fc.property(counts, width, (rows, boxWidth) => {
        const layout = layoutSymbols(modelOf(rows), { width: boxWidth, height: undefined, fontSize: 13 });
        expect([50, 20, 10, 5]).toContain(layout.perRow);
      }),
      { numRuns: 25 },
    );
    const { panels, cell, perRow } = layoutSymbols(modelOf([40]), {
      width: 1200,
      height: undefined,
      fontSize: 13,
    });
    expect(perRow).toBe(20);
    const [ninth, tenth, eleventh] = (panels[0]?.centres ?? []).slice(8).map(({ x }) => x);
    expect((tenth ?? 0) - (ninth ?? 0)).toBeCloseTo(cell);
    expect((eleventh ?? 0) - (tenth ?? 0)).toBeCloseTo(1.5 * cell);
  });

  test('in a box too low for them “or more” still stands inside', () => {
    fc.assert(
      fc.property(counts, width, fc.integer({ min: 40, max: 200 }), (rows, boxWidth, low) => {
        const { panels, height } = layoutSymbols(modelOf(rows), {
          width: boxWidth,
          height: low,
          fontSize: 14,
        });
        for (const { openMiddle } of panels) {
          expect(openMiddle + (14 * LINE_HEIGHT) / 2).toBeLessThanOrEqual(height + 0.01);
        }
      }),
      { numRuns: 25 },
    );
  });

  test('the mark of an open end is as tall as a block of whole lines, and else has the height of one', () => {
    fc.assert(
      fc.property(counts, width, (rows, boxWidth) => {
        const { panels, perRow, cell } = layoutSymbols(modelOf(rows), {
          width: boxWidth,
          height: undefined,
          fontSize: 13,
        });
        for (const { row, centres, openSpan, areaTop } of panels) {
          if (row.count % perRow !== 0) expect(openSpan).toBeNull();
          if (openSpan === null) continue;
          const ys = centres.map(({ y }) => y);
          expect(openSpan.from).toBeGreaterThanOrEqual(areaTop - 0.01);
          expect(openSpan.from).toBeLessThan(Math.min(...ys));
          expect(openSpan.to).toBeGreaterThan(Math.max(...ys));
          expect(openSpan.to - openSpan.from).toBeLessThanOrEqual(Math.max(...ys) - Math.min(...ys) + cell);
        }
      }),
      { numRuns: 25 },
    );
  });

  test('a name that only says the unit again is left out', () => {
    const model = symbolsModel(bundledChart('people-and-families', 'symbols'), contextIn('en'));
    const { panels } = layoutSymbols(model, { width: 640, height: undefined, fontSize: 13 });
    const words = panels.map(({ words: lines }) =>
      lines.flatMap(({ runs }) => runs.map(({ text }) => text)).join(''),
    );
    expect(words).toEqual([
      'more than 40,000 people · One square is 1,000 people',
      'more than 15,000 families · One square is 1,000 families',
    ]);
  });

  test('fit a stage, both ways', () => {
    const model = symbolsModel(bundledChart('people-and-families', 'symbols'), contextIn('zh'));
    for (const [boxWidth, height] of [
      [880, 480],
      [1650, 700],
      [3300, 1400],
    ] as const) {
      const layout = layoutSymbols(model, { width: boxWidth, height, fontSize: height / 26 });
      expect(layout.height).toBeLessThanOrEqual(height);
    }
  });
});
