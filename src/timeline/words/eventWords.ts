import type { Messages } from '@/i18n/messages.ts';
import { boundsOf } from '@/period/bounds.ts';
import { closenessInWords } from '@/period/closeness.ts';
import { civilDayOf, daysInMonth } from '@/period/day.ts';
import { formatPeriod } from '@/period/format.ts';
import type { CalendarDate, Period } from '@/period/period.ts';
import type { Basis } from '@/report/schema/timeline.ts';
import type { TimelineEvent } from '@/report/model.ts';

/** When an entry was, as far as known, in words. */
export function dateInWords({ date }: TimelineEvent, m: Messages): string {
  const words = formatPeriod(date, m.period);
  return isOneDayWithin(date) ? m.timeline.dayWithin(words) : words;
}

/** The same with how closely it is known, which is not the precision of a bound: "by 25 February 2021; the day itself is not known". */
export function dateAndClosenessInWords({ date }: TimelineEvent, m: Messages): string {
  const words = formatPeriod(date, m.period);
  const closeness = closenessInWords(date, m.period.closeness);
  return closeness === null ? words : m.timeline.dated(words, closeness);
}

function isOneDayWithin(date: Period): boolean {
  if (date.kind !== 'one-of' || !date.earliest || !date.latest) return false;
  const { earliest, latest } = boundsOf(date);
  return earliest !== latest && date.earliest.day !== null && date.latest.day !== null;
}

/** What an entry's date is known from: "day stated; year from the public record"; of one without a date, the entry itself. */
export function basisInWords(event: TimelineEvent, m: Messages): string {
  const { timeline } = m;
  const lines = linesOfDate(event);
  if (lines.length === 0)
    return event.provenance
      .map(({ basis }) => timeline.basis[basis])
      .slice(0, 1)
      .join('');
  return timeline.basisList(lines.map((line) => timeline.basisOf(timeline.provenance[line.of], line.basis)));
}

/** The weakest basis that an entry's date rests on; the one that its mark shows. */
export function basisOfDate(event: TimelineEvent): Basis {
  const lines = linesOfDate(event);
  const bases = (lines.length > 0 ? lines : event.provenance).map(({ basis }) => basis);
  return (['inferred', 'external'] as const).find((basis) => bases.includes(basis)) ?? 'stated';
}

/** Whether an entry itself, not just its date, is from another public record: the source doesn't speak of it. */
export function isPublicRecord(event: TimelineEvent): boolean {
  return event.provenance.some(({ of, basis }) => of === 'event' && basis === 'external');
}

const linesOfDate = (event: TimelineEvent) => event.provenance.filter((line) => line.of !== 'event');

/** A stretch of days in words, no finer than it is long: years, months or days, whole ones that hold all of it. */
export function daysInWords(from: number, to: number, m: Messages): string {
  return formatPeriod(wholeDays(from, to), m.period);
}

/** The same to be said aloud: "January 2019 to March 2021". */
export function daysInSpeech(from: number, to: number, m: Messages): string {
  return formatPeriod(wholeDays(from, to), { ...m.period, range: m.timeline.fromTo });
}

function wholeDays(from: number, to: number): Period {
  const [first, last] = [
    civilDayOf(Math.floor(from)),
    civilDayOf(Math.max(Math.floor(from), Math.ceil(to) - 1)),
  ];
  const days = to - from;
  const wholeMonths = first.day === 1 && last.day === daysInMonth(last.year, last.month);
  const wholeYears = wholeMonths && first.month === 1 && last.month === 12;
  const known = (civil: typeof first): CalendarDate => ({
    year: civil.year,
    month: days > 3 * 365 || wholeYears ? null : civil.month,
    day: days > 120 || wholeMonths ? null : civil.day,
    approximate: false,
    uncertain: false,
  });
  return { kind: 'interval', start: known(first), end: known(last) };
}
