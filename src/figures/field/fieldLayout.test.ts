import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { FIELD_GRIDS, layoutOnPage } from './fieldLayout.ts';

/** The rectangles of a ground. */
const boxes = (ground: string) =>
  [...ground.matchAll(/M(\d+) (\d+)h(\d+)v(\d+)/g)].map(([, ...numbers]) => numbers.map(Number));

const dotsIn = (ground: string, pitch: number) =>
  boxes(ground).reduce((sum, [, , width = 0, height = 0]) => sum + (width / pitch) * (height / pitch), 0);

test('forty thousand is forty blocks, ten by four on a desk, four by ten on a phone', () => {
  const size = (id: string) => {
    const grid = FIELD_GRIDS.find((one) => one.id === id);
    if (!grid) throw new Error(`No grid ${id}`);
    const { width, height, ground } = layoutOnPage(40_000, 40_000, grid);
    return { width, height, blocks: boxes(ground).length };
  };
  expect(size('desk')).toEqual({ width: 804, height: 498, blocks: 40 });
  expect(size('phone')).toEqual({ width: 338, height: 554, blocks: 40 });
});

test('a field has exactly its dots, all of them on the pattern’s grid and inside its box', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 10, max: 50_000 }),
      fc.integer({ min: 0, max: 10_000 }),
      fc.constantFrom(...FIELD_GRIDS),
      (dots, more, grid) => {
        const { ground, pitch, width, height, dot } = layoutOnPage(dots, dots + more, grid);
        expect(dotsIn(ground, pitch)).toBe(dots);
        expect(dot).toBeLessThan(pitch);
        for (const [x = 0, y = 0, w = 0, h = 0] of boxes(ground)) {
          expect([x % pitch, y % pitch]).toEqual([0, 0]);
          expect(x + w).toBeLessThanOrEqual(width);
          expect(y + h).toBeLessThanOrEqual(height);
        }
      },
    ),
  );
});

test('all fields of one place have one pitch and one height', () => {
  for (const grid of FIELD_GRIDS) {
    const [people, students] = [layoutOnPage(40_000, 40_000, grid), layoutOnPage(60, 40_000, grid)];
    expect(students.width).toBe(people.width);
    expect([students.pitch, students.height]).toEqual([people.pitch, people.height]);
  }
});

test('a field of a few blocks has larger dots, and is no wider than its place', () => {
  for (const grid of FIELD_GRIDS) {
    const whole = grid.columns * (grid.blockColumns * grid.pitch + grid.gap) - grid.gap;
    const { pitch, width, height } = layoutOnPage(1200, 1200, grid);
    expect(pitch).toBeGreaterThan(grid.pitch);
    expect(width).toBeLessThanOrEqual(whole);
    expect(height).toBeLessThanOrEqual(360);
  }
});

test('a field of few has its dots in lines of tens, or of fives where ten are too wide', () => {
  for (const grid of FIELD_GRIDS) {
    const broken = [15, 60, 144, 900].flatMap((dots) => {
      const { ground, pitch } = layoutOnPage(dots, dots, grid);
      const across = Math.max(...boxes(ground).map(([, , width = 0]) => width / pitch));
      return dots > across && across % 5 !== 0 ? [`${dots} in lines of ${across}`] : [];
    });
    expect(broken).toEqual([]);
  }
});

test('a field of few has dots large enough to be seen one by one', () => {
  for (const grid of FIELD_GRIDS) {
    const { pitch, dot, height } = layoutOnPage(60, 60, grid);
    expect(pitch).toBeGreaterThanOrEqual(12);
    expect(dot).toBeGreaterThanOrEqual(8);
    expect(height).toBeLessThanOrEqual(240);
  }
});
