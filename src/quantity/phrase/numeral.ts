import type { Exact } from './exact.ts';

/** A number read from a text, with how it was printed. */
export interface Numeral {
  readonly start: number;
  /** Behind its scale word, where that follows it directly. */
  readonly end: number;
  readonly value: Exact;
  /** Before its scale: 4.95 of "4.95 billion". */
  readonly bare: Exact;
  readonly decimals: number;
  readonly unitMult: number;
  /** Whether it is written in words. */
  readonly inWords: boolean;
}
