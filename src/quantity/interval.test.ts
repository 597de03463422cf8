import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  add,
  compareIntervals,
  contains,
  divide,
  EVERYTHING,
  exactly,
  multiply,
  subtract,
  type Interval,
} from './interval.ts';

/** Far enough out to stand for ∞, close enough to an open end to tell it apart. */
const FAR = 1e9;
const NEAR = 1e-9;

/** Values of an interval at, or next to, its ends, and in between. */
function samples({ lower, lowerClosed, upper, upperClosed }: Interval): number[] {
  const first = lower === -Infinity ? Math.min(upper, 0) - FAR : lowerClosed ? lower : lower + NEAR;
  const last = upper === Infinity ? Math.max(lower, 0) + FAR : upperClosed ? upper : upper - NEAR;
  return [first, (first + last) / 2, ...[-1, 0, 1].filter((value) => first < value && value < last), last];
}

const ends = fc.tuple(
  fc.integer({ min: -12, max: 12 }),
  fc.integer({ min: 0, max: 8 }),
  fc.boolean(),
  fc.boolean(),
);
const intervals: fc.Arbitrary<Interval> = fc
  .tuple(ends, fc.boolean(), fc.boolean())
  .map(([[from, width, lowerClosed, upperClosed], belowAll, aboveAll]) => ({
    lower: belowAll ? -Infinity : from,
    lowerClosed: !belowAll && (lowerClosed || width === 0),
    upper: aboveAll ? Infinity : from + width,
    upperClosed: !aboveAll && (upperClosed || width === 0),
  }));

/** Whether a value is in an interval, give or take what doubles lose in the model. */
function within({ lower, upper }: Interval, value: number): boolean {
  const slack = 1e-6 * Math.max(1, Math.abs(value));
  return lower - slack <= value && value <= upper + slack;
}

describe('interval arithmetic agrees with all pairs of values', () => {
  const operations = [
    ['add', add, (x: number, y: number) => x + y],
    ['subtract', subtract, (x: number, y: number) => x - y],
    ['multiply', multiply, (x: number, y: number) => x * y],
    ['divide', divide, (x: number, y: number) => x / y],
  ] as const;

  test.each(operations)('%s: every result lies within, and the bounds are tight', (_, operation, model) => {
    fc.assert(
      fc.property(intervals, intervals, (a, b) => {
        fc.pre(operation !== divide || !contains(b, 0));
        const result = operation(a, b);
        const values = samples(a).flatMap((x) => samples(b).map((y) => model(x, y)));
        expect(values.filter((value) => !within(result, value))).toEqual([]);
        const least = Math.min(...values);
        const greatest = Math.max(...values);
        if (result.lower === -Infinity) expect(least).toBeLessThan(-1e6);
        else expect(least - result.lower).toBeLessThan(1e-6);
        if (result.upper === Infinity) expect(greatest).toBeGreaterThan(1e6);
        else expect(result.upper - greatest).toBeLessThan(1e-6);
      }),
      { numRuns: 2000 },
    );
  });

  test.each(operations)(
    '%s: an end is closed when, and only when, a pair of values reaches it',
    (_, operation, model) => {
      fc.assert(
        fc.property(intervals, intervals, (a, b) => {
          fc.pre(operation !== divide || !contains(b, 0));
          const result = operation(a, b);
          const values = samples(a).flatMap((x) => samples(b).map((y) => model(x, y)));
          if (Number.isFinite(result.lower)) expect(values.includes(result.lower)).toBe(result.lowerClosed);
          if (Number.isFinite(result.upper)) expect(values.includes(result.upper)).toBe(result.upperClosed);
        }),
        { numRuns: 2000 },
      );
    },
  );

  test('order: told when, and only when, all pairs of values stand the same way', () => {
    fc.assert(
      fc.property(intervals, intervals, (a, b) => {
        const pairs = samples(a).flatMap((x) => samples(b).map((y) => Math.sign(x - y)));
        const relation = pairs.every((sign) => sign < 0)
          ? 'less'
          : pairs.every((sign) => sign > 0)
            ? 'greater'
            : pairs.every((sign) => sign === 0)
              ? 'equal'
              : 'unknown';
        expect(compareIntervals(a, b)).toBe(relation);
      }),
      { numRuns: 2000 },
    );
  });
});

test('decimals stay decimals', () => {
  expect(add(exactly(0.1), exactly(0.2))).toEqual(exactly(0.3));
  expect(divide(exactly(202_500_000), exactly(4_500_000_000))).toEqual(exactly(0.045));
  expect(multiply(exactly(0.045), exactly(100))).toEqual(exactly(4.5));
  expect(subtract(exactly(0.3), exactly(0.1))).toEqual(exactly(0.2));
});

test('a divisor that may be 0 leaves everything possible', () => {
  const one = exactly(1);
  const below5 = { lower: 0, lowerClosed: true, upper: 5, upperClosed: false };
  const above0 = { lower: 0, lowerClosed: false, upper: Infinity, upperClosed: false };
  expect(divide(one, below5)).toMatchObject({ lower: -Infinity, upper: Infinity });
  expect(divide(one, above0)).toMatchObject({ lower: 0, upper: Infinity });
});

test('one value is equal to itself alone', () => {
  expect(compareIntervals(exactly(5), exactly(5))).toBe('equal');
  expect(compareIntervals(exactly(5), exactly(6))).toBe('less');
  expect(compareIntervals(exactly(5), { ...exactly(5), upper: 6 })).toBe('unknown');
});

test('nothing times whatever is nothing', () => {
  expect(multiply(exactly(0), EVERYTHING)).toEqual(exactly(0));
  expect(multiply(EVERYTHING, exactly(0))).toEqual(exactly(0));
});

test('no end is −0', () => {
  const below0 = { lower: -Infinity, lowerClosed: false, upper: -1, upperClosed: true };
  expect(divide(exactly(5), below0)).toEqual({ lower: -5, lowerClosed: true, upper: 0, upperClosed: false });
});
