/**
 * A named part of a year: EDTF's sub-year groupings (ISO 8601-2, 4.8). A season's months are not the same everywhere, so it only
 * says that it is in that year; `number` is 1 for spring to 4 for winter, or the quarter's or half's own.
 */
export interface YearPart {
  readonly kind: 'season' | 'quarter' | 'half';
  readonly number: 1 | 2 | 3 | 4;
}

/**
 * A date with the parts that are known, in the proleptic Gregorian calendar. `year` is astronomical (0 is 1 BC), `month`
 * 1 to 12, `day` 1 to 31; a day needs a month. `approximate` and `uncertain` are EDTF's `~` and `?`.
 */
export interface CalendarDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /** Where a part of the year is named instead of a month. */
  readonly part?: YearPart;
}

/**
 * One end of an interval: a date, or EDTF's blank (`/2021`: there is one, but it is not known) or two dots
 * (`../2021`: none is set).
 */
export type PeriodEdge = CalendarDate | 'unknown' | 'open';

/** When something was, as far as known. Plain data that survives JSON. */
export type Period =
  | { readonly kind: 'undated' }
  | { readonly kind: 'date'; readonly date: CalendarDate }
  | { readonly kind: 'interval'; readonly start: PeriodEdge; readonly end: PeriodEdge }
  /** One date within bounds, which themselves are possible (EDTF level 2, `[a..b]`); null: no bound on that side. */
  | {
      readonly kind: 'one-of';
      readonly earliest: CalendarDate | null;
      readonly latest: CalendarDate | null;
    };

/** The finest part of a date that is known. */
export type Precision = 'day' | 'month' | 'year';

export function precisionOf(date: Pick<CalendarDate, 'month' | 'day'>): Precision {
  if (date.day !== null) return 'day';
  return date.month === null ? 'year' : 'month';
}
