import { expect, test } from 'vitest';
import { rowHeight } from './rowHeight.ts';

const between = (least: number, natural: number) => (limit: number | undefined) =>
  limit === undefined ? natural : Math.max(least, Math.min(limit, natural));

test('drawings of about one height keep their own', () => {
  expect(rowHeight([between(100, 200), between(100, 220)])).toBeUndefined();
  expect(rowHeight([between(100, 200)])).toBeUndefined();
  expect(rowHeight([])).toBeUndefined();
});

test('the tallest of a row gives way towards the lowest, as far as it can', () => {
  expect(rowHeight([between(90, 150), between(100, 500)])).toBe(250);
  expect(rowHeight([between(90, 150), between(320, 500)])).toBe(320);
});

test('no drawing is made taller than the tallest likes to be, nor very low', () => {
  expect(rowHeight([between(20, 60), between(30, 120)])).toBe(120);
  expect(rowHeight([between(20, 60), between(30, 900)])).toBe(250);
});
