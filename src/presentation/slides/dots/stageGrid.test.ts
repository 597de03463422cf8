import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutField } from '@/figures/field/fieldLayout.ts';
import { stageGrid } from './stageGrid.ts';

test('forty thousand dots fill whole rows of blocks on a projector, each dot to be told apart', () => {
  const grid = stageGrid(40_000, 1620, 620);
  expect(grid.pitch).toBeGreaterThanOrEqual(3);
  expect(40 % grid.columns).toBe(0);
});

test('a field never leaves its room while its dots are more than a pixel apart', () => {
  const dots = fc.integer({ min: 1000, max: 50_000 });
  const side = fc.integer({ min: 120, max: 4000 });
  fc.assert(
    fc.property(dots, side, side, (count, width, height) => {
      const grid = stageGrid(count, width, height);
      if (grid.pitch < 2) return;
      const drawn = layoutField(count, count, grid);
      expect(drawn.width).toBeLessThanOrEqual(width);
      expect(drawn.height).toBeLessThanOrEqual(height);
    }),
  );
});

test('what whole pixels leave of a room goes between the blocks, so that the field fills its width or height', () => {
  for (const [width, height] of [
    [1620, 620],
    [1540, 640],
    [776, 780],
  ] as const) {
    const drawn = layoutField(40_000, 40_000, stageGrid(40_000, width, height));
    expect(Math.max(drawn.width / width, drawn.height / height)).toBeGreaterThan(0.9);
  }
});

test('upright, where dots touch, blocks are as large as the room allows', () => {
  const drawn = layoutField(40_000, 40_000, stageGrid(40_000, 270, 560));
  expect(drawn.pitch).toBe(1);
  expect(drawn.height / drawn.width).toBeGreaterThan(1.5);
});
