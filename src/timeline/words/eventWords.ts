import type { Messages } from '@/i18n/messages.ts';
import { civilDayOf, daysInMonth } from '@/period/day.ts';
import { formatPeriod } from '@/period/format.ts';
import { precisionOf, type CalendarDate, type Precision } from '@/period/period.ts';
import type { Basis } from '@/report/schema/timeline.ts';
import type { TimelineEvent } from '@/report/model.ts';

/** When an entry was, as far as known, in words. */
export function dateInWords({ date }: TimelineEvent, m: Messages): string {
  const words = formatPeriod(date, m.period);
  const between = date.kind === 'one-of' && date.earliest !== null && date.latest !== null;
  return between && precisionIn(date.latest) === 'day' ? m.timeline.dayWithin(words) : words;
}

const precisionIn = (date: CalendarDate | null): Precision | null => date && precisionOf(date);

/** How closely an entry's date is known: the coarsest of its parts; null: not at all. */
export function precisionOfEvent({ date }: TimelineEvent): Precision | null {
  const dates = datesIn(date).map(precisionOf);
  return (['year', 'month', 'day'] as const).find((precision) => dates.includes(precision)) ?? null;
}

function datesIn(period: TimelineEvent['date']): readonly CalendarDate[] {
  switch (period.kind) {
    case 'undated':
      return [];
    case 'date':
      return [period.date];
    case 'interval':
      return [period.start, period.end].filter((edge) => typeof edge === 'object');
    case 'one-of':
      return [period.earliest, period.latest].filter((date) => date !== null);
  }
}

/** What an entry's date is known from: "day stated, year external"; of one without a date, the entry itself. */
export function basisInWords(event: TimelineEvent, m: Messages): string {
  const { timeline } = m;
  const lines = linesOfDate(event);
  if (lines.length === 0)
    return event.provenance
      .map(({ basis }) => timeline.basis[basis])
      .slice(0, 1)
      .join('');
  return timeline.basisList(
    lines.map((line) => timeline.basisOf(timeline.provenance[line.of], timeline.basis[line.basis])),
  );
}

/** The weakest basis that an entry's date rests on; the one that its mark shows. */
export function basisOfDate(event: TimelineEvent): Basis {
  const lines = linesOfDate(event);
  const bases = (lines.length > 0 ? lines : event.provenance).map(({ basis }) => basis);
  return (['inferred', 'external'] as const).find((basis) => bases.includes(basis)) ?? 'stated';
}

const linesOfDate = (event: TimelineEvent) => event.provenance.filter((line) => line.of !== 'event');

/** A stretch of days in words, no finer than it is long: years, months or days, whole ones that hold all of it. */
export function daysInWords(from: number, to: number, m: Messages): string {
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
  return formatPeriod({ kind: 'interval', start: known(first), end: known(last) }, m.period);
}
