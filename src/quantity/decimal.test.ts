import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalOf, numberOf } from './decimal.ts';
import { isAtLeast, plus, quotient, shortened, times } from './decimalArithmetic.ts';

const doubles = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const integers = fc.integer({ min: -1e6, max: 1e6 });

test('every finite number goes through a decimal unchanged', () => {
  fc.assert(fc.property(doubles, (value) => numberOf(decimalOf(value)) === value));
});

test('what is not finite has no decimal', () => {
  expect(() => decimalOf(NaN)).toThrow(new RangeError('Not a finite number: NaN'));
  expect(() => decimalOf(-Infinity)).toThrow(new RangeError('Not a finite number: -Infinity'));
});

test('cents add and multiply as they do on paper', () => {
  fc.assert(
    fc.property(integers, integers, (a, b) => {
      const [x, y] = [decimalOf(a / 100), decimalOf(b / 100)];
      expect(numberOf(plus(x, y))).toBe((a + b) / 100);
      expect(numberOf(times(x, y))).toBe((a * b) / 10_000 + 0);
    }),
  );
});

test('a quotient is on the side asked for, less than a last digit away, and exact only when nothing is left', () => {
  const roundings = fc.constantFrom('nearest', 'down', 'up');
  fc.assert(
    fc.property(integers, integers, fc.integer({ min: 1, max: 5 }), roundings, (a, b, digits, rounding) => {
      fc.pre(b !== 0);
      const { value, exact } = quotient(decimalOf(a), decimalOf(b), digits, rounding);
      // value × b against a, without a rounding of its own.
      const off = numberOf(plus(times(value, decimalOf(b)), decimalOf(-a))) * Math.sign(b);
      expect(off === 0).toBe(exact);
      if (rounding === 'down') expect(off).toBeLessThanOrEqual(0);
      if (rounding === 'up') expect(off).toBeGreaterThanOrEqual(0);
      const step = Math.abs(a) * 10 ** (1 - digits);
      expect(Math.abs(off)).toBeLessThanOrEqual(rounding === 'nearest' ? step / 2 : step);
      expect(String(value.coefficient).replace('-', '').length).toBeLessThanOrEqual(digits);
    }),
  );
});

test('nothing is divided by 0', () => {
  expect(() => quotient(decimalOf(1), decimalOf(0), 2, 'nearest')).toThrow(
    new RangeError('A quotient needs a divisor other than 0'),
  );
});

test('a long number is cut to two digits on the side asked for, a short one is left alone', () => {
  expect(shortened(100 / 22, 'nearest')).toEqual({ value: 4.5, exact: false });
  expect(shortened(8 / 3, 'nearest')).toEqual({ value: 2.7, exact: false });
  expect(shortened(8 / 3, 'down')).toEqual({ value: 2.6, exact: false });
  expect(shortened(-8 / 3, 'down')).toEqual({ value: -2.7, exact: false });
  expect(shortened(8 / 3, 'up')).toEqual({ value: 2.7, exact: false });
  expect(shortened(1.5625, 'nearest')).toEqual({ value: 1.5625, exact: true });
  expect(shortened(43_000, 'down')).toEqual({ value: 43_000, exact: true });
});

test('a half is rounded away from 0', () => {
  expect(shortened(1.235_555_5, 'nearest').value).toBe(1.2);
  for (const [value, rounded] of [
    [2.5, 3],
    [-2.5, -3],
    [2.4, 2],
  ] as const) {
    expect(numberOf(quotient(decimalOf(value), decimalOf(1), 1, 'nearest').value)).toBe(rounded);
  }
});

test('a decimal has no zeros at its end, and 0 has one form', () => {
  expect(decimalOf(4_950_000)).toEqual({ coefficient: 495n, exponent: 4 });
  expect(decimalOf(0.05)).toEqual({ coefficient: 5n, exponent: -2 });
  expect(decimalOf(1.5e-7)).toEqual({ coefficient: 15n, exponent: -8 });
  expect(times(decimalOf(0), decimalOf(1000))).toEqual({ coefficient: 0n, exponent: 0 });
  expect(plus(decimalOf(0.5), decimalOf(-0.5))).toEqual({ coefficient: 0n, exponent: 0 });
});

test('decimals are in the order of their numbers', () => {
  fc.assert(
    fc.property(doubles, doubles, (a, b) => {
      expect(isAtLeast(decimalOf(a), decimalOf(b))).toBe(a >= b);
      expect(isAtLeast(decimalOf(a), decimalOf(a))).toBe(true);
    }),
  );
});
