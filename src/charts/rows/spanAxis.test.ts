import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allMessages } from '@/i18n/allMessages.ts';
import { linearAxis } from './axis.ts';

const { numerals } = allMessages.en;
const anyMax = fc.oneof(
  fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
  fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
);
const steps = fc.integer({ min: 1, max: 8 });

describe('the axis of a bar chart', () => {
  test('is linear, begins at 0 and reaches the largest value, in at most the steps asked for', () => {
    fc.assert(
      fc.property(anyMax, steps, fc.boolean(), (max, most, whole) => {
        const axis = linearAxis(max, most, whole, numerals);
        const values = axis.ticks.map(({ value }) => value);
        const [zero, step = 0] = values;
        expect(zero).toBe(0);
        expect(axis.max).toBeGreaterThanOrEqual(max);
        expect(values.at(-1)).toBeLessThanOrEqual(axis.max);
        expect(values.length - 1).toBeLessThanOrEqual(most);
        values.forEach((value, i) => expect(value).toBeCloseTo(i * step, -Math.log10(step) + 9));
      }),
    );
  });

  test('has no tick between two people', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), steps, (max, most) => {
        for (const { value } of linearAxis(max, most, true, numerals).ticks)
          expect(Number.isInteger(value)).toBe(true);
      }),
    );
  });

  test('a tick is a round decimal, not a sum of doubles', () => {
    expect(linearAxis(0.6, 6, false, numerals).ticks.map(({ label }) => label)).toEqual([
      '0',
      '0.1',
      '0.2',
      '0.3',
      '0.4',
      '0.5',
      '0.6',
    ]);
  });

  test('ends at a tick just beyond the largest value, or at that value', () => {
    expect(linearAxis(4.95e9, 5, false, numerals).max).toBe(5e9);
    const coarse = linearAxis(4.95e9, 3, false, numerals);
    expect(coarse.max).toBe(4.95e9);
    expect(coarse.ticks.map(({ value }) => value)).toEqual([0, 2e9, 4e9]);
  });

  test('is labelled in the numerals of the language', () => {
    expect(linearAxis(4.95e9, 5, false, numerals).ticks.at(-1)?.label).toBe('5 billion');
    expect(linearAxis(4.95e9, 5, false, allMessages.zh.numerals).ticks.at(-1)?.label).toBe('50亿');
  });
});
