import { decimalOf, scaledText, type Decimal } from './decimal.ts';
import type { Numerals } from './numerals.ts';
import { perLocale } from './perLocale.ts';

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

/** A double never has the 21 significant digits that this would need to round. */
const numberFormat = perLocale((locale) => new Intl.NumberFormat(locale, { maximumSignificantDigits: 21 }));

const pointOf = perLocale(
  (locale) =>
    numberFormat(locale)
      .formatToParts(0.5)
      .find(({ type }) => type === 'decimal')?.value ?? '.',
);

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
function digitsAt(decimal: Decimal, scale: number, { locale }: Numerals, printing: Printing): string {
  const text = scaledText(decimal, scale);
  if (!isNumeric(text)) throw new RangeError(`Not a number: ${text}`);
  // Intl takes a number in text for exactly what it says (ECMA-402, StringNumericLiteral).
  const digits = numberFormat(locale).format(text).replace('-', '−');
  const has = Math.max(0, scale - decimal.exponent);
  const missing = decimalsAt(decimal, scale, printing) - has;
  return missing <= 0 ? digits : `${digits}${has === 0 ? pointOf(locale) : ''}${'0'.repeat(missing)}`;
}

function isNumeric(text: string): text is `${number}` {
  return Number.isFinite(Number(text));
}
