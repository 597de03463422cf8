import { edgesOf, firstDayOf, lastDayOf, type EdgeKind } from '@/period/bounds.ts';
import type { CalendarDate, Period } from '@/period/period.ts';

/**
 * The stretch of the axis that a period is drawn on: day numbers, from the first day to the day after the last, and how
 * each side is known. A side without a date (EDTF open or unknown) ends with the date that is known; what lies
 * beyond it is drawn as a tail of fixed pixel length, since no one says how far it goes.
 */
export interface Extent {
  readonly from: number;
  readonly to: number;
  readonly start: EdgeKind;
  readonly end: EdgeKind;
}

/** Where a period is drawn; null: it has no date, so it has no place on an axis. */
export function extentOf(period: Period): Extent | null {
  const { start, end } = edgesOf(period);
  const only = onlyDateOf(period);
  const from = start.day ?? (only && firstDayOf(only));
  const last = end.day ?? (only && lastDayOf(only));
  if (from === null || last === null) return null;
  return { from, to: last + 1, start: start.kind, end: end.kind };
}

/** The one date of a period of which only one side is dated. */
function onlyDateOf(period: Period): CalendarDate | null {
  if (period.kind === 'interval') {
    if (typeof period.start === 'object') return period.start;
    return typeof period.end === 'object' ? period.end : null;
  }
  return period.kind === 'one-of' ? (period.earliest ?? period.latest) : null;
}

/** Whether a side goes on beyond its date, to an end that is not set or not known. */
export function isTail(edge: EdgeKind): edge is 'open' | 'unknown' {
  return edge === 'open' || edge === 'unknown';
}
