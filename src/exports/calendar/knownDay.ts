import { firstDayOf } from '@/period/bounds.ts';
import type { CalendarDate } from '@/period/period.ts';
import type { TimelineEvent } from '@/report/model.ts';

/** The first and the last day of an entry, as day numbers, both included. */
export interface KnownDays {
  readonly first: number;
  readonly last: number;
}

/** The days that an entry is known to have been on; null where a day is not known, only about right, or only a bound. */
export function knownDays({ date }: Pick<TimelineEvent, 'date'>): KnownDays | null {
  if (date.kind === 'date') return isDay(date.date) ? both(date.date, date.date) : null;
  if (date.kind !== 'interval' || typeof date.start === 'string' || typeof date.end === 'string') return null;
  return isDay(date.start) && isDay(date.end) ? both(date.start, date.end) : null;
}

export const hasKnownDay = (event: Pick<TimelineEvent, 'date'>): boolean => knownDays(event) !== null;

/** iCalendar writes years with four digits and has none before 1. */
const isDay = ({ year, day, approximate, uncertain }: CalendarDate): boolean =>
  day !== null && !approximate && !uncertain && year >= 1 && year <= 9999;

const both = (first: CalendarDate, last: CalendarDate): KnownDays => ({
  first: firstDayOf(first),
  last: firstDayOf(last),
});
