import { expect, test } from 'vitest';
import { gridRows, gridSpans } from './gridSpans.ts';

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
