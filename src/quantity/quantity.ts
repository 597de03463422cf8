import type { ObsStatus } from './status.ts';

/**
 * How a printed number bounds the true value, after HL7 FHIR `Quantity.comparator`: `>` is "more than" or "over", `>=` "at
 * least", `<` "fewer than", `<=` "up to"; beyond FHIR, `~` is "about" or "nearly": near the number, how near is not said.
 */
export const COMPARATORS = ['>', '>=', '<', '<=', '~'] as const;
export type Comparator = (typeof COMPARATORS)[number];
/** What each says of a number below zero when it is said of the amount: a fall of more than 5 is less than −5. */
export const COMPARATORS_BELOW: Readonly<Record<Comparator, Comparator>> = {
  '>': '<',
  '>=': '<=',
  '<': '>',
  '<=': '>=',
  '~': '~',
};

/** A comparator that leaves one end open. */
export type Bound = Exclude<Comparator, '~'>;

/** How much there is of something, beside money: the parts of such an amount can be laid out side by side. */
const EXTENTS = ['mass', 'length', 'area', 'volume', 'energy', 'power'] as const;

/** What a unit measures. Quantities of different kinds have no sum, difference, share or order. */
export const UNIT_KINDS = [
  'currency',
  'count',
  'ratio',
  ...EXTENTS,
  'temperature',
  'duration',
  'rate',
] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** Money or an extent: what can be laid out piece by piece though it isn't counted, unlike a share, a rate, a temperature or a time. */
export const isAmount = (kind: UnitKind): boolean =>
  kind === 'currency' || EXTENTS.some((extent) => extent === kind);

/** A single number, in whole units: 4.95 billion is 4950000000. */
export interface NumberValue {
  readonly form: 'number';
  readonly value: number;
}

/** Somewhere between two printed ends ("between 10 and 20"); an open end is left out itself. `lower` is below `upper`. */
export interface RangeValue {
  readonly form: 'range';
  readonly lower: number;
  readonly lowerClosed: boolean;
  readonly upper: number;
  readonly upperClosed: boolean;
}

/** A value with the interval printed around it; `level` is the confidence level in percent, null where none is printed. */
export interface IntervalValue {
  readonly form: 'interval';
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
  readonly level: number | null;
}

/** "8 out of 10", "one in five": so many of so many. */
export interface OutOfValue {
  readonly form: 'outOf';
  readonly count: number;
  readonly of: number;
}

/** A rank ("second-largest") or a vague number ("dozens"): words that no number stands for. */
export interface WordsValue {
  readonly form: 'words';
}

/** What a source prints as the value. All numbers are finite. */
export type Value = NumberValue | RangeValue | IntervalValue | OutOfValue | WordsValue;

/** A number as a source printed it, with what qualifies it. `obsStatus` and `unitMeasure` are SDMX concepts. */
export interface Quantity {
  readonly value: Value;
  /** null: as exact as it is printed. */
  readonly comparator: Comparator | null;
  /** "nearly" and 近 are near from below: the number itself is not reached. Only with `~`. */
  readonly fromBelow: boolean;
  readonly obsStatus: ObsStatus;
  readonly unitMeasure: string;
}

type Bounding = Pick<Quantity, 'comparator'>;

/** True when only a floor is known: "more than 40,000", "at least 5". */
export const isLowerBound = ({ comparator }: Bounding): boolean => comparator === '>' || comparator === '>=';

/** True when only a ceiling is known: "fewer than 500", "up to 1.3 billion". */
export const isUpperBound = ({ comparator }: Bounding): boolean => comparator === '<' || comparator === '<=';

/** True when the number is only near the true one: "about", "nearly". */
export const isApproximate = ({ comparator }: Bounding): boolean => comparator === '~';

/** Exact as printed: a single number without any qualifier. Only these may be stacked or checked as a sum. */
export function isExact({ value, comparator }: Pick<Quantity, 'value' | 'comparator'>): boolean {
  return value.form === 'number' && comparator === null;
}

/** The printed number that a mark is drawn at, or a list is sorted by; null where there is none. A range has its lower end. */
export function printedNumber(value: Value): number | null {
  switch (value.form) {
    case 'number':
    case 'interval':
      return value.value;
    case 'range':
      return value.lower;
    case 'outOf':
      return (value.count / value.of) * 100;
    case 'words':
      return null;
  }
}
