import { expect, test } from 'vitest';
import { unitAround } from './unitPattern.ts';

const plural = (value: number, decimals: number) => (value === 1 && decimals === 0 ? 'one' : 'other');
const tons = { one: '{n} ton', other: 'ca. {n} tons' };

test.each([
  [1, 0, ['', ' ton']],
  [-1, 0, ['', ' ton']],
  [1, 1, ['ca. ', ' tons']],
  [2, 0, ['ca. ', ' tons']],
  // With all its decimals, it is not 1.
  [1.0001, 0, ['ca. ', ' tons']],
])('%d printed with %d decimals has its plural', (value, decimals, around) => {
  expect(unitAround(tons, value, decimals, plural)).toEqual(around);
});

test('a category that a pattern lacks is written as any other number', () => {
  expect(unitAround({ other: '{n}吨' }, 1, 0, plural)).toEqual(['', '吨']);
});

test('a pattern without a place for its number is refused, and named', () => {
  expect(() => unitAround({ other: 'tons' }, 2, 0, plural)).toThrow(
    new RangeError("A unit's pattern needs a place for its number, {n}: tons"),
  );
});
