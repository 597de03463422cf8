import { decimalOf } from '@/quantity/decimal.ts';
import type { Figure } from '@/report/model.ts';

/**
 * A number with a point and no grouping, whole and with the digits that were printed: 52.8 printed as "52.80" is "52.80", 4.95
 * billion is "4950000000". Nothing is rounded, and nothing padded beyond what was printed.
 */
export function plainDigits(value: number, quantum: number | null): string {
  return value.toFixed(decimalsOf(value, quantum));
}

/** How many digits stand after the point of a number in whole units, as printed or as needed. */
export const decimalsOf = (value: number, quantum: number | null): number =>
  Math.max(0, -decimalOf(value).exponent, -(quantum ?? 0));

/** Digits printed after the point, beside the scale word (SDMX DECIMALS); null where that is not known. */
export function printedDecimals({ printing: { quantum, scale } }: Pick<Figure, 'printing'>): number | null {
  if (quantum === null) return scale === null ? null : 0;
  return (scale ?? 0) - quantum;
}

/** What a figure bounds, as plain text: empty where there is no such end, or none is stated. */
export interface Ends {
  readonly lower: string;
  readonly lowerClosed: string;
  readonly upper: string;
  readonly upperClosed: string;
}

const NONE: Ends = { lower: '', lowerClosed: '', upper: '', upperClosed: '' };

/**
 * The ends that a figure states itself: "more than 40,000" is (40000, ∞), an exact number both ends of itself. "About" and a share
 * of so many of so many state none, and nothing is inferred from a unit.
 */
export function endsOf({
  value,
  comparator,
  printing,
}: Pick<Figure, 'value' | 'comparator' | 'printing'>): Ends {
  const lower = (end: number, closed: boolean) => ({ lower: text(end), lowerClosed: String(closed) });
  const upper = (end: number, closed: boolean) => ({ upper: text(end), upperClosed: String(closed) });
  const text = (end: number) => plainDigits(end, value.form === 'interval' ? null : printing.quantum);
  switch (value.form) {
    case 'words':
    case 'outOf':
      return NONE;
    case 'range':
      return { ...lower(value.lower, value.lowerClosed), ...upper(value.upper, value.upperClosed) };
    case 'interval':
      return { ...lower(value.lower, true), ...upper(value.upper, true) };
    case 'number':
      break;
  }
  switch (comparator) {
    case null:
      return { ...lower(value.value, true), ...upper(value.value, true) };
    case '>':
      return { ...NONE, ...lower(value.value, false) };
    case '>=':
      return { ...NONE, ...lower(value.value, true) };
    case '<':
      return { ...NONE, ...upper(value.value, false) };
    case '<=':
      return { ...NONE, ...upper(value.value, true) };
    case '~':
      return NONE;
  }
}
