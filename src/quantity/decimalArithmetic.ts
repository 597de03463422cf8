import { decimalOf, normalized, numberOf, type Decimal } from './decimal.ts';

export function plus(a: Decimal, b: Decimal): Decimal {
  const exponent = Math.min(a.exponent, b.exponent);
  return normalized(coefficientAt(a, exponent) + coefficientAt(b, exponent), exponent);
}

export function times(a: Decimal, b: Decimal): Decimal {
  return normalized(a.coefficient * b.coefficient, a.exponent + b.exponent);
}

/** Whether a decimal is another one, or more. */
export function isAtLeast(a: Decimal, b: Decimal): boolean {
  return plus(a, { ...b, coefficient: -b.coefficient }).coefficient >= 0n;
}

/** Towards which side a number that has to be shortened is moved. */
export type Rounding = 'nearest' | 'down' | 'up';

/**
 * The quotient to at most `digits` significant digits, and whether that is all of it. Throws a RangeError when the
 * divisor is 0.
 */
export function quotient(
  a: Decimal,
  b: Decimal,
  digits: number,
  rounding: Rounding,
): { readonly value: Decimal; readonly exact: boolean } {
  if (b.coefficient === 0n) throw new RangeError('A quotient needs a divisor other than 0');
  const negative = a.coefficient < 0n !== b.coefficient < 0n;
  const dividend = magnitude(a.coefficient);
  const divisor = magnitude(b.coefficient);
  // Shifts the dividend until the whole part of the quotient has the digits asked for, or one more.
  const shift = digits + String(divisor).length - String(dividend).length;
  const top = dividend * 10n ** BigInt(Math.max(0, shift));
  const bottom = divisor * 10n ** BigInt(Math.max(0, -shift));
  const spare = top / bottom >= 10n ** BigInt(digits) ? 10n : 1n;
  const whole = top / (bottom * spare);
  const rest = top % (bottom * spare);
  const awayFromZero =
    rounding === 'nearest' ? rest * 2n >= bottom * spare : rest > 0n && (rounding === 'up') !== negative;
  const coefficient = whole + (awayFromZero ? 1n : 0n);
  return {
    value: normalized(
      negative ? -coefficient : coefficient,
      a.exponent - b.exponent - shift + (spare === 10n ? 1 : 0),
    ),
    exact: rest === 0n,
  };
}

/** The digits of a quotient that a reader can still take in, and of one that is cut because it has more. */
const SHORT = { most: 6, cut: 2 };

/** A number as it is where it has at most 6 significant digits, else its first two, rounded as asked. */
export function shortened(
  value: number,
  rounding: Rounding,
): { readonly value: number; readonly exact: boolean } {
  const one = decimalOf(1);
  const whole = quotient(decimalOf(value), one, SHORT.most, rounding);
  if (whole.exact) return { value, exact: true };
  return { value: numberOf(quotient(decimalOf(value), one, SHORT.cut, rounding).value), exact: false };
}

function coefficientAt({ coefficient, exponent }: Decimal, target: number): bigint {
  return coefficient * 10n ** BigInt(exponent - target);
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}
