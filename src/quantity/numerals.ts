import type { Comparator } from './quantity.ts';
import type { ObsStatus } from './status.ts';

/** A power of ten that a language has a word for: million is 6, 万 is 4. */
export interface NumberScale {
  readonly exponent: number;
  readonly word: string;
}

/** How a language writes numbers and what qualifies them. */
export interface Numerals {
  /** What stands between thousands, and before the decimals: by hand, as the first formatter of Intl takes 20 ms and more to make. */
  readonly group: string;
  readonly point: string;
  /** The plural category of CLDR of a number without a sign, printed with so many decimals. */
  readonly plural: (value: number, decimals: number) => Intl.LDMLPluralRule;
  /** From the smallest to the largest. A number below the smallest is written out with its digits grouped. */
  readonly scales: readonly NumberScale[];
  /** "4.95 billion" has a space before its scale, "49.5亿" none. */
  readonly scaleSpace: boolean;
  readonly words: {
    /** What stands before a number of this status; what is simply reported has no word. */
    readonly status: Readonly<Record<Exclude<ObsStatus, 'reported'>, string>>;
    readonly comparator: Readonly<Record<Comparator, string>>;
    /** Near from below. */
    readonly nearly: string;
    /** Beside a number that a later one has replaced. */
    readonly superseded: string;
    /** Before a bound that is itself only near: "more than about 120". */
    readonly both: (comparator: string, about: string) => string;
    /** Qualifiers that stand right after the number, before the unit (余, 多, or more), and those after the unit (左右, 以上). */
    readonly afterNumber: ReadonlySet<string>;
    readonly afterUnit: ReadonlySet<string>;
    /** Whether words are separated by spaces. */
    readonly space: boolean;
    /** Puts a remark in this language's brackets; the remark comes back unchanged within. */
    readonly note: (note: string) => string;
    /** "10 to 20"; an open end is said: "more than 10 and up to 20". */
    readonly range: (
      lower: { readonly text: string; readonly closed: boolean },
      upper: { readonly text: string; readonly closed: boolean },
    ) => string;
    /** "95% CI 90.3 to 97.6"; without a level the range alone. */
    readonly interval: (level: string | null, range: string) => string;
    /** "8 out of 10 people"; `unit` writes a number with the unit. */
    readonly outOf: (count: string, of: string, unit: (number: string) => string) => string;
    /** "RMB 5,000 per person", "每人5,000元": an amount, and what it is for one of. */
    readonly per: (amount: string, one: string) => string;
    /** Units multiplied: "person·years". */
    readonly times: (names: readonly string[]) => string;
  };
}
