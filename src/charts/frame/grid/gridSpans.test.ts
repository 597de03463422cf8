import { expect, test } from 'vitest';
import { gridBlocks, gridRows, gridSpans } from './gridSpans.ts';

test('any number of charts fills whole rows of six columns, two or three in each, in order', () => {
  expect(gridSpans(0)).toEqual([]);
  expect(gridSpans(1)).toEqual([6]);
  for (let count = 2; count <= 40; count += 1) {
    const spans = gridSpans(count);
    expect(spans).toHaveLength(count);
    let column = 0;
    for (const span of spans) {
      column += span;
      expect(column, `${count} charts`).toBeLessThanOrEqual(6);
      if (column === 6) column = 0;
    }
    expect(column, `${count} charts`).toBe(0);
  }
});

test('rows are of two and three, and of two where there is room for no more', () => {
  expect(gridRows(['a', 'b', 'c', 'd', 'e'], 'wide')).toEqual([
    ['a', 'b'],
    ['c', 'd', 'e'],
  ]);
  expect(gridRows(['a', 'b', 'c'], 'pairs')).toEqual([['a', 'b'], ['c']]);
  expect(gridRows(['a'], 'wide')).toEqual([['a']]);
});

test('many cards stand in several grids, each of whole rows, of two and of three', () => {
  for (let count = 1; count <= 100; count += 1) {
    const blocks = gridBlocks(count);
    expect(blocks.map(({ from }) => from)).toEqual([0, ...blocks.slice(0, -1).map(({ to }) => to)]);
    expect(blocks.at(-1)?.to).toBe(count);
    const items = Array.from({ length: count }, (_, index) => index);
    for (const room of ['wide', 'pairs'] as const) {
      const ends = new Set(gridRows(items, room).map((row) => (row.at(-1) ?? 0) + 1));
      for (const { from, to } of blocks) {
        expect(ends, `${count} cards, ${room}`).toContain(to);
        expect(to - from).toBeLessThanOrEqual(16);
      }
    }
  }
});
