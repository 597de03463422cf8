import { dayNumberOf, daysInMonth } from './day.ts';
import type { CalendarDate, Period, PeriodEdge, YearPart } from './period.ts';

/** The first and the last day that a period may touch, as day numbers, both included; null: no bound is known. */
export interface DayBounds {
  readonly earliest: number | null;
  readonly latest: number | null;
}

/**
 * How an edge is known: to the precision of its date (`sharp`), approximately or with doubt (`soft`), as a bound of where
 * one date lies (`one-of`); or it has no date because none is set (`open`) or none is known (`unknown`).
 */
export type EdgeKind = 'sharp' | 'soft' | 'one-of' | 'open' | 'unknown';

/** One end of a period on a time axis; `day` is its outermost day. */
export interface Edge {
  readonly day: number | null;
  readonly kind: EdgeKind;
}

/** The months of a part of a year; all of them where it does not say which (a season, or no part). */
function monthsOf(part: YearPart | undefined): { readonly first: number; readonly last: number } {
  if (part === undefined || part.kind === 'season') return { first: 1, last: 12 };
  const length = part.kind === 'quarter' ? 3 : 6;
  return { first: (part.number - 1) * length + 1, last: part.number * length };
}

/** The first day that a date can mean: 2020 is 1 January. */
export function firstDayOf({ year, month, day, part }: CalendarDate): number {
  return dayNumberOf({ year, month: month ?? monthsOf(part).first, day: day ?? 1 });
}

/** The last day that a date can mean: 2020 is 31 December. */
export function lastDayOf({ year, month, day, part }: CalendarDate): number {
  const last = month ?? monthsOf(part).last;
  return dayNumberOf({ year, month: last, day: day ?? daysInMonth(year, last) });
}

/**
 * The true width of a period: 2020 is 1 January to 31 December. A date that is only about right has the bounds it
 * would have if it were right, since no one says how far off it may be; its edges are soft.
 */
export function edgesOf(period: Period): { readonly start: Edge; readonly end: Edge } {
  switch (period.kind) {
    case 'undated':
      return { start: { day: null, kind: 'unknown' }, end: { day: null, kind: 'unknown' } };
    case 'date':
      return { start: edgeOf(period.date, firstDayOf), end: edgeOf(period.date, lastDayOf) };
    case 'interval':
      return { start: edgeOf(period.start, firstDayOf), end: edgeOf(period.end, lastDayOf) };
    case 'one-of':
      return { start: limitOf(period.earliest, firstDayOf), end: limitOf(period.latest, lastDayOf) };
  }
}

/** The first and last day that a period may touch. */
export function boundsOf(period: Period): DayBounds {
  const { start, end } = edgesOf(period);
  return { earliest: start.day, latest: end.day };
}

/**
 * Sorts periods in time: by first possible day, then by last (none: after all). What has only an end ("by 2020") comes
 * just before what starts where that end may begin; what has no date at all comes last. 0 where nothing sets two apart.
 */
export function compareChronologically(a: Period, b: Period): number {
  const [x, y] = [placeOf(a), placeOf(b)];
  return compare(x.day, y.day) || compare(x.rank, y.rank) || compare(x.latest, y.latest);
}

/** Unlike a difference, right for two infinities. */
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function placeOf(period: Period): { readonly day: number; readonly rank: number; readonly latest: number } {
  const { earliest, latest } = boundsOf(period);
  const end = earliest === null ? endOf(period) : null;
  return {
    day: earliest ?? (end === null ? Infinity : firstDayOf(end)),
    rank: end === null ? 1 : 0,
    latest: latest ?? Infinity,
  };
}

function endOf(period: Period): CalendarDate | null {
  if (period.kind === 'one-of') return period.latest;
  return period.kind === 'interval' && typeof period.end === 'object' ? period.end : null;
}

function edgeOf(edge: PeriodEdge, dayOf: (date: CalendarDate) => number): Edge {
  if (typeof edge === 'string') return { day: null, kind: edge };
  const soft = edge.approximate || edge.uncertain || edge.part?.kind === 'season';
  return { day: dayOf(edge), kind: soft ? 'soft' : 'sharp' };
}

function limitOf(date: CalendarDate | null, dayOf: (date: CalendarDate) => number): Edge {
  return date === null ? { day: null, kind: 'unknown' } : { day: dayOf(date), kind: 'one-of' };
}
