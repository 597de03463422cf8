/** The languages that quantities are read in. */
export type PhraseLanguage = 'en' | 'zh';

/** How a printed number bounds the true value; `~`: it lies near it. */
export type PrintedComparator = '>' | '>=' | '<' | '<=' | '~';

/** What a unit is one of: money, a share, points between two shares, a unit of measure, or counted things. */
export type PrintedUnitKind = 'currency' | 'percent' | 'points' | 'measure' | 'count';

/** A unit beside a number. */
export interface PrintedUnit {
  /** As printed: "construction jobs", "US$", "个". */
  readonly text: string;
  /** What it comes to: ISO 4217 ("$" and "¥" where no country is printed), UCUM-like symbols, else the counted noun in the singular. */
  readonly code: string;
  readonly kind: PrintedUnitKind;
  /** What one of is meant, for rates: "kWh" in "$0.20 per kWh". */
  readonly per: string | null;
  /** False where the unit is not printed beside the number but was named before ("headcount was 21,720"). */
  readonly beside: boolean;
}

/** Whether a statement is about what is, or about what is expected, aimed at, planned, estimated or needed. */
export type StatedStatus = 'expected' | 'target' | 'planned' | 'estimated' | 'needed';

/** The numbers, all exact decimals in plain digits ("4950000000", "0.49"), in whole units. */
export type Amount =
  | { readonly form: 'number'; readonly value: string }
  | { readonly form: 'range'; readonly low: string; readonly high: string }
  | {
      readonly form: 'interval';
      readonly value: string;
      readonly low: string;
      readonly high: string;
      /** The level in per cent where printed: "95". */
      readonly level: string | null;
      /** Digits printed after the point of both ends; of ±, those of its number. */
      readonly endDecimals: number;
    }
  /** A word that states no number: "dozens", 数十. */
  | { readonly form: 'vague'; readonly word: string }
  /** A place in an order, 1 the first. */
  | { readonly form: 'rank'; readonly value: string }
  /** `value` out of `of`: "8 out of 10", "half", 五分之一. */
  | { readonly form: 'outOf'; readonly value: string; readonly of: string }
  /** A factor as printed: "2.5 times", "doubled", 翻一番. */
  | { readonly form: 'multiple'; readonly value: string };

/** One quantity as a text prints it. Offsets are in UTF-16 units of the text that was read. */
export type ReadQuantity = Amount & {
  /** The whole phrase: qualifier, currency, number, scale and unit. */
  readonly start: number;
  readonly end: number;
  /** The number with its scale word; the first one of a range. */
  readonly numStart: number;
  readonly numEnd: number;
  /** Digits printed after the point (SDMX DECIMALS). */
  readonly decimals: number;
  /** The power of ten printed as a word (SDMX UNIT_MULT): million 6, 万 4. */
  readonly unitMult: number;
  /** null: as printed. */
  readonly comparator: PrintedComparator | null;
  /** The printed words that the comparator comes from: "more than", 余. */
  readonly qualifier: string | null;
  /** The side that the true value lies on where `~` tells it: below for "nearly". */
  readonly approximation: 'below' | null;
  readonly unit: PrintedUnit | null;
  /** The same amount in a second unit, printed in brackets behind: "(about US$765 million)". */
  readonly second: ReadQuantity | null;
  /** Whether the number is said to be by how much something rose or fell. */
  readonly change: 'increase' | 'decrease' | null;
  /** The word that makes a number printed without a minus negative: "loss". */
  readonly negativeWord: string | null;
  readonly status: { readonly kind: StatedStatus; readonly words: string } | null;
  /** The words for the time it holds for, where the sentence states one. */
  readonly period: string | null;
};
