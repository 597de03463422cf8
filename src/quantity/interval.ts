import { decimalOf, numberOf, type Decimal } from './decimal.ts';
import { plus, quotient, times } from './decimalArithmetic.ts';

/**
 * All values that a quantity may have, after IEEE 1788 but with open ends: "more than 40,000" is (40000, ∞). A
 * bound at ±Infinity is never closed. `lower` is not above `upper`.
 */
export interface Interval {
  readonly lower: number;
  readonly lowerClosed: boolean;
  readonly upper: number;
  readonly upperClosed: boolean;
}

/** How every value of one interval stands to every value of another; unknown when that differs by value. */
export type IntervalOrder = 'less' | 'greater' | 'equal' | 'unknown';

/** A bound, and whether it is reached. */
interface Bound {
  readonly value: number;
  readonly closed: boolean;
}

/** What is left when nothing can be said. */
export const EVERYTHING: Interval = {
  lower: -Infinity,
  lowerClosed: false,
  upper: Infinity,
  upperClosed: false,
};

/** A single value, and nothing beside it. */
export const exactly = (value: number): Interval => closed(value, value);

/** From one value to another, both reached. */
export const closed = (lower: number, upper: number): Interval => ({
  lower,
  lowerClosed: true,
  upper,
  upperClosed: true,
});

export function add(a: Interval, b: Interval): Interval {
  return between(sum(lowerOf(a), lowerOf(b)), sum(upperOf(a), upperOf(b)));
}

export function subtract(a: Interval, b: Interval): Interval {
  return add(a, {
    lower: -b.upper,
    lowerClosed: b.upperClosed,
    upper: -b.lower,
    upperClosed: b.lowerClosed,
  });
}

export function multiply(a: Interval, b: Interval): Interval {
  return hull(a, b, product);
}

/** The quotients of all values; everything when the divisor may be 0, where a quotient has no meaning. */
export function divide(a: Interval, b: Interval): Interval {
  return contains(b, 0) ? EVERYTHING : hull(a, b, ratio);
}

export function contains({ lower, lowerClosed, upper, upperClosed }: Interval, value: number): boolean {
  return (
    (lower < value || (lowerClosed && lower === value)) && (value < upper || (upperClosed && value === upper))
  );
}

/** Orders two intervals where every value of the one is on the same side of every value of the other. */
export function compareIntervals(a: Interval, b: Interval): IntervalOrder {
  if (a.lower === a.upper && b.lower === b.upper && a.lower === b.lower) return 'equal';
  if (endsBefore(upperOf(a), lowerOf(b))) return 'less';
  if (endsBefore(upperOf(b), lowerOf(a))) return 'greater';
  return 'unknown';
}

function endsBefore(upper: Bound, lower: Bound): boolean {
  return upper.value < lower.value || (upper.value === lower.value && !(upper.closed && lower.closed));
}

function lowerOf(interval: Interval): Bound {
  return { value: interval.lower, closed: interval.lowerClosed };
}

function upperOf(interval: Interval): Bound {
  return { value: interval.upper, closed: interval.upperClosed };
}

function between(lower: Bound, upper: Bound): Interval {
  return {
    lower: lower.value,
    lowerClosed: lower.closed && Number.isFinite(lower.value),
    upper: upper.value,
    upperClosed: upper.closed && Number.isFinite(upper.value),
  };
}

/** The least and the greatest result of the ends; both operations are monotone in each operand, so no other can be. */
function hull(a: Interval, b: Interval, combine: (a: Bound, b: Bound, side: 1 | -1) => Bound): Interval {
  const results = [lowerOf(a), upperOf(a)]
    .flatMap((end) => [combine(end, lowerOf(b), 1), combine(end, upperOf(b), -1)])
    // ∞ / ∞ takes every value between those of the other ends.
    .filter(({ value }) => !Number.isNaN(value));
  const reached = (value: number): Bound => ({
    value,
    closed: results.some((result) => result.value === value && result.closed),
  });
  const values = results.map(({ value }) => value);
  return between(reached(Math.min(...values)), reached(Math.max(...values)));
}

function sum(a: Bound, b: Bound): Bound {
  return { value: decimally(a.value, b.value, plus, (x, y) => x + y), closed: a.closed && b.closed };
}

/** Zero times a bound is zero, even where the bound is never reached. */
function product(a: Bound, b: Bound): Bound {
  const value = a.value === 0 || b.value === 0 ? 0 : decimally(a.value, b.value, times, (x, y) => x * y);
  const byZero = (a.value === 0 && a.closed) || (b.value === 0 && b.closed);
  return { value, closed: byZero || (a.closed && b.closed) };
}

/** A divisor never contains 0 here but may come close to it: from above at its lower end, from below at its upper. */
function ratio(a: Bound, b: Bound, side: 1 | -1): Bound {
  if (a.value === 0) return { value: 0, closed: a.closed };
  if (b.value === 0) return { value: a.value * side * Infinity, closed: false };
  return { value: decimally(a.value, b.value, longQuotient, (x, y) => x / y), closed: a.closed && b.closed };
}

/** A double has 17 significant digits; more are worked out so that the nearest double is found. */
function longQuotient(a: Decimal, b: Decimal): Decimal {
  return quotient(a, b, 34, 'nearest').value;
}

/** Decimals for numbers, so that 0.1 + 0.2 is 0.3; doubles for the infinities. Never −0. */
function decimally(
  a: number,
  b: number,
  decimal: (a: Decimal, b: Decimal) => Decimal,
  double: (a: number, b: number) => number,
): number {
  const finite = Number.isFinite(a) && Number.isFinite(b);
  return finite ? numberOf(decimal(decimalOf(a), decimalOf(b))) : double(a, b) + 0;
}
