/**
 * What this product uses of the `edtf` package (https://github.com/inukshuk/edtf.js), which brings no types: its
 * parser, and the plain nodes that it makes. Its classes are left alone, for they refuse an interval that ends on
 * the day it starts, and get the end of a one-of-a-set interval wrong.
 */
declare module 'edtf' {
  /** `values` is year, month from 0, day, and time if there is one. */
  export interface DateNode {
    /** Left out within an interval or set of level 2. */
    readonly type?: 'Date';
    readonly level?: number;
    readonly values: readonly number[];
    /** True for the whole date (level 1), or a mask of its parts (level 2). */
    readonly approximate?: boolean | number;
    readonly uncertain?: boolean | number;
    /** A mask of the digits that are `X`: 1, 2, 4, 8 for the year's from the left, 48 the month, 192 the day. */
    readonly unspecified?: number;
  }

  /** A year of more than four digits, `Y17000`. */
  export interface YearNode {
    readonly type: 'Year';
    readonly level: number;
    readonly values: readonly [number];
    readonly significant?: number;
  }

  /** Two or three digits: `20` are the years from 2000, `201` those from 2010. */
  export interface YearsNode {
    readonly type: 'Century' | 'Decade';
    readonly level: number;
    readonly values: readonly [number];
  }

  export interface SeasonNode {
    readonly type: 'Season';
    readonly level: number;
    readonly values: readonly [number, number];
  }

  export interface IntervalNode {
    readonly type: 'Interval';
    readonly level: number;
    /** Blank is null, `..` is Infinity on either side. */
    readonly values: readonly [IntervalEnd, IntervalEnd];
  }
  export type IntervalEnd = DateNode | YearNode | SeasonNode | number | null;

  /** `[…]`, one of its members; a pair is `a..b`, `earlier` is `[..a]`, `later` is `[a..]`. */
  export interface SetNode {
    readonly type: 'Set';
    readonly level: number;
    readonly values: readonly (Member | readonly [Member, Member])[];
    readonly earlier?: boolean;
    readonly later?: boolean;
  }

  /** `{…}`, all of its members. */
  export interface ListNode {
    readonly type: 'List';
    readonly level: number;
  }
  export type Member = DateNode | YearNode | SeasonNode;

  export type Node = DateNode | YearNode | YearsNode | SeasonNode | IntervalNode | SetNode | ListNode;

  /** Parses EDTF up to level 2. Throws an Error on anything else. */
  export function parse(text: string): Node;
}
