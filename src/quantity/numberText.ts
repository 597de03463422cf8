import { decimalOf, type Decimal } from './decimal.ts';
import type { Numerals } from './numerals.ts';

/**
 * How a number was printed, as exponents of ten: `quantum` of the last digit after the point (−1 for "2.0"; null: no digit
 * stands after a point), and `scale` of the word beside it (6 for "million", 0 for none; null: the language's own choice).
 */
export interface Printing {
  readonly quantum: number | null;
  readonly scale: number | null;
  /** The exponent of the last digit of the ends of an interval; left out: no digit stands after their point. */
  readonly ends?: number;
}

/** Nothing is known of how the number was printed. */
export const ANY_PRINTING: Printing = { quantum: null, scale: null };

/** A number in digits, and its scale word, empty where there is none. A negative number has a true minus. */
export interface NumberText {
  readonly number: string;
  readonly scale: string;
}

/** The most decimals that a number may have before a scale: 1.2345 million is written 1,234,500. */
const MOST_SCALED_DECIMALS = 3;

/**
 * Writes a number without rounding it and with the digits that were printed: 4950000000 is "4.95" and "billion", or "49.5" and
 * "亿"; 2 printed as "2.0" stays "2.0". Throws a RangeError when the value is not finite.
 */
export function numberText(value: number, numerals: Numerals, printing: Printing = ANY_PRINTING): NumberText {
  const decimal = decimalOf(value);
  const plain = digitsAt(decimal, 0, numerals, printing);
  if (printing.scale === 0) return { number: plain, scale: '' };
  const printed = numerals.scales.find(({ exponent }) => exponent === printing.scale);
  if (printed)
    return { number: digitsAt(decimal, printed.exponent, numerals, printing), scale: printed.word };
  const scale = numerals.scales.findLast(({ exponent }) => Math.abs(value) >= 10 ** exponent);
  if (scale === undefined) return { number: plain, scale: '' };
  return decimalsAt(decimal, scale.exponent, printing) <= MOST_SCALED_DECIMALS
    ? { number: digitsAt(decimal, scale.exponent, numerals, printing), scale: scale.word }
    : { number: plain, scale: '' };
}

/** A number with its scale in one string, as beside a tick of an axis: "0", "2.5 billion", "25亿". */
export function formatNumber(value: number, numerals: Numerals, printing?: Printing): string {
  const { number, scale } = numberText(value, numerals, printing);
  return `${number}${scale !== '' && numerals.scaleSpace ? ' ' : ''}${scale}`;
}

function decimalsAt({ exponent }: Decimal, scale: number, { quantum }: Printing): number {
  return Math.max(0, scale - exponent, quantum === null ? 0 : scale - quantum);
}

/** The digits of a number in units of 10^`scale`, grouped, with zeros up to the last printed digit. */
function digitsAt(decimal: Decimal, scale: number, { group, point }: Numerals, printing: Printing): string {
  const { coefficient } = decimal;
  const exponent = decimal.exponent - scale;
  const digits = String(coefficient).replace('-', '') + '0'.repeat(Math.max(0, exponent));
  const decimals = Math.max(0, -exponent);
  const all = digits.padStart(decimals + 1, '0');
  const whole = all.slice(0, all.length - decimals).replace(/\B(?=(\d{3})+$)/g, group);
  const fraction = all.slice(all.length - decimals).padEnd(decimalsAt(decimal, scale, printing), '0');
  return `${coefficient < 0n ? '−' : ''}${whole}${fraction && point}${fraction}`;
}

/** A number as digits alone, grouped: "4,950", "0.5". Throws a RangeError when the value is not finite. */
export const inDigits = (value: number, numerals: Numerals): string =>
  digitsAt(decimalOf(value), 0, numerals, ANY_PRINTING);
