import { decimalOf, type Decimal } from '@/quantity/decimal.ts';
import { plus } from '@/quantity/decimalArithmetic.ts';
import { isExact } from '@/quantity/quantity.ts';
import { unitOf } from '../lookup.ts';
import type { Figure, Report } from '../model.ts';

/** The values that a printed number may stand for, both ends included. */
export interface Span {
  readonly lower: Decimal;
  readonly upper: Decimal;
}

/**
 * What an exact figure may have been before it was rounded to its last printed digit: "7.0" is 6.95 to 7.05, "4.95 billion" half of
 * 0.01 billion around it. What comes whole, as people do, and is printed to the last one was not rounded. null: the figure is no single
 * number, or how it was printed is not known.
 */
export function printedSpan(figure: Figure, report: Report): Span | null {
  const { value, printing } = figure;
  const last = printing.quantum ?? printing.scale;
  if (!isExact(figure) || value.form !== 'number' || last === null) return null;
  const number = decimalOf(value.value);
  if (unitOf(report, figure).whole && last <= 0) return { lower: number, upper: number };
  // A value with more digits than were printed is as fine as its own digits; 0 has none.
  const digit = number.coefficient === 0n ? last : Math.min(last, number.exponent);
  const half = { coefficient: 5n, exponent: digit - 1 };
  return { lower: plus(number, { ...half, coefficient: -5n }), upper: plus(number, half) };
}
