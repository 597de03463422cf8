import { expect, test } from 'vitest';
import {
  COMPARATORS,
  isAmount,
  isApproximate,
  isExact,
  isLowerBound,
  isUpperBound,
  printedNumber,
  UNIT_KINDS,
  type Value,
} from './quantity.ts';

const number: Value = { form: 'number', value: 5 };
const range: Value = { form: 'range', lower: 10, lowerClosed: true, upper: 20, upperClosed: true };
const interval: Value = { form: 'interval', value: 95, lower: 90.3, upper: 97.6, level: 95 };
const outOf: Value = { form: 'outOf', count: 8, of: 10 };
const words: Value = { form: 'words' };

test('each qualifier leaves open the end that it says, “about” neither, and what has none neither', () => {
  const kinds = [null, ...COMPARATORS].map((comparator) => [
    comparator,
    isLowerBound({ comparator }),
    isUpperBound({ comparator }),
    isApproximate({ comparator }),
  ]);
  expect(kinds).toEqual([
    [null, false, false, false],
    ['>', true, false, false],
    ['>=', true, false, false],
    ['<', false, true, false],
    ['<=', false, true, false],
    ['~', false, false, true],
  ]);
});

test('only a single number without a qualifier is exact', () => {
  expect(isExact({ value: number, comparator: null })).toBe(true);
  expect(isExact({ value: number, comparator: '~' })).toBe(false);
  for (const value of [range, interval, outOf, words]) {
    expect(isExact({ value, comparator: null })).toBe(false);
  }
});

test('a mark stands at the printed number: a range’s lower end, a share in per cent; words have none', () => {
  expect([number, range, interval, outOf, words].map(printedNumber)).toEqual([5, 10, 95, 80, null]);
});

test('money and extents can be laid out piece by piece, and nothing else can', () => {
  expect(UNIT_KINDS.filter((kind) => !isAmount(kind))).toEqual([
    'count',
    'ratio',
    'temperature',
    'duration',
    'rate',
  ]);
});
