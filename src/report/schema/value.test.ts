import { describe, expect, test } from 'vitest';
import { refusalsIn } from '../refusals/problemsIn.ts';
import { valueSchema } from './value.ts';

const MOST = Number.MAX_SAFE_INTEGER;

test.each([
  [40_000, { form: 'number', value: 40_000 }],
  [-2.5, { form: 'number', value: -2.5 }],
  [MOST, { form: 'number', value: MOST }],
  [-MOST, { form: 'number', value: -MOST }],
  [null, { form: 'words' }],
  [[10, 20], { form: 'range', lower: 10, lowerClosed: true, upper: 20, upperClosed: true }],
  [
    { lower: 10, upper: 20, open: 'lower' },
    { form: 'range', lower: 10, lowerClosed: false, upper: 20, upperClosed: true },
  ],
  [
    { lower: 10, upper: 20, open: 'upper' },
    { form: 'range', lower: 10, lowerClosed: true, upper: 20, upperClosed: false },
  ],
  [
    { lower: 10, upper: 20, open: 'both' },
    { form: 'range', lower: 10, lowerClosed: false, upper: 20, upperClosed: false },
  ],
  [
    { value: 95, lower: 90.3, upper: 97.6, level: 95 },
    { form: 'interval', value: 95, lower: 90.3, upper: 97.6, level: 95 },
  ],
  [
    { value: 5, lower: 5, upper: 5 },
    { form: 'interval', value: 5, lower: 5, upper: 5, level: null },
  ],
  [
    { value: 1.1, plusMinus: 0.2 },
    { form: 'interval', value: 1.1, lower: 0.9, upper: 1.3, level: null },
  ],
  [
    { count: 8, of: 10 },
    { form: 'outOf', count: 8, of: 10 },
  ],
  [
    { count: 0, of: 10 },
    { form: 'outOf', count: 0, of: 10 },
  ],
  [
    { count: 10, of: 10 },
    { form: 'outOf', count: 10, of: 10 },
  ],
])('%j is read as what is printed', (written, value) => {
  expect(valueSchema.parse(written)).toEqual(value);
});

describe('is refused:', () => {
  test.each([
    ['a range without a width', [20, 20], [], 'range-order'],
    ['a range from its end', [20, 10], [], 'range-order'],
    ['an open range without a width', { lower: 20, upper: 20, open: 'both' }, ['upper'], 'range-order'],
    ['a value below its interval', { value: 1, lower: 2, upper: 3 }, [], 'interval-order'],
    ['a value above its interval', { value: 4, lower: 2, upper: 3 }, [], 'interval-order'],
    ['more than all', { count: 11, of: 10 }, ['count'], 'more-than-all'],
  ])('%s', (_, written, path, reason) => {
    const issues = valueSchema.safeParse(written).error?.issues ?? [];
    expect(refusalsIn(issues, written)).toEqual([{ path, refusal: { reason } }]);
  });

  test.each([
    ['a number that no double holds', MOST + 1],
    ['a negative one that none holds', -MOST - 1],
    ['a level of all', { value: 5, lower: 1, upper: 9, level: 100 }],
    ['a level of nothing', { value: 5, lower: 1, upper: 9, level: 0 }],
    ['an uncertainty of nothing', { value: 5, plusMinus: 0 }],
    ['an uncertainty beyond all numbers', { value: 5, plusMinus: MOST + 1 }],
    ['out of more than a double holds', { count: 1, of: MOST + 1 }],
    ['out of nothing', { count: 0, of: 0 }],
    ['less than nothing out of some', { count: -1, of: 2 }],
    ['a range of three', [1, 2, 3]],
    ['nothing', undefined],
  ])('%s', (_, written) => {
    expect(valueSchema.safeParse(written).success).toBe(false);
  });
});
