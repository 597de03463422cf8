import type { ClosenessWords } from './closeness.ts';
import type { CalendarDate, Period, PeriodEdge, YearPart } from './period.ts';

/** How a language writes dates and what is known about them. Each function gets written dates and returns the phrase. */
export interface PeriodWords {
  /** BCP 47. */
  readonly locale: string;
  /** For what has no date: "date not stated". */
  readonly undated: string;
  /** The parts of a date that are not null, in this language's order; `year` 0 is 1 BC. */
  readonly date: (year: number | null, month: number | null, day: number | null) => string;
  /** A part of a year: "Q3 2021", "winter 2020". */
  readonly partOfYear: (year: number, part: YearPart) => string;
  /** The same, short, beside a tick of a time axis. */
  readonly tick: (year: number, month: number | null, day: number | null) => string;
  readonly approximate: (date: string) => string;
  readonly uncertain: (date: string) => string;
  /** From one date to another. */
  readonly range: (start: string, end: string) => string;
  /** Which side of a range leaves out the year and month that both sides share. */
  readonly elided: 'start' | 'end';
  /** One date within bounds, which are possible themselves. */
  readonly between: (earliest: string, latest: string) => string;
  /** At some time up to this date, from when is not known. */
  readonly notAfter: (date: string) => string;
  readonly notBefore: (date: string) => string;
  /** From this date on, with no end set. */
  readonly since: (date: string) => string;
  /** From this date to an end that is not known. */
  readonly endUnknown: (date: string) => string;
  /** To this date, with no start set. */
  readonly until: (date: string) => string;
  /** How closely it is known. */
  readonly closeness: ClosenessWords;
}

/** Writes a period in words: "2016–2020", "by 25 February 2021", "between 25 February and 9 March 2021". */
export function formatPeriod(period: Period, words: PeriodWords): string {
  switch (period.kind) {
    case 'undated':
      return words.undated;
    case 'date':
      return formatCalendarDate(period.date, words);
    case 'interval':
      return formatInterval(period.start, period.end, words);
    case 'one-of': {
      const { earliest, latest } = period;
      if (earliest !== null && latest !== null) return joined(earliest, latest, words.between, words);
      if (earliest !== null) return words.notBefore(formatCalendarDate(earliest, words));
      return latest === null ? words.undated : words.notAfter(formatCalendarDate(latest, words));
    }
  }
}

/** Writes a date with its known parts alone: "2020", "December 2020", "about 2020", "25 February 2021". */
function formatCalendarDate(date: CalendarDate, words: PeriodWords): string {
  const { year, month, day, part } = date;
  return qualified(date, part ? words.partOfYear(year, part) : words.date(year, month, day), words);
}

/** Writes a tick of a time axis: "2020", "Feb 2020", "25 Feb". */
export function formatTick(
  year: number,
  month: number | null,
  day: number | null,
  words: PeriodWords,
): string {
  return words.tick(year, month, day);
}

function formatInterval(start: PeriodEdge, end: PeriodEdge, words: PeriodWords): string {
  if (typeof start === 'string') {
    if (typeof end === 'string') return words.undated;
    const date = formatCalendarDate(end, words);
    return start === 'open' ? words.until(date) : words.notAfter(date);
  }
  if (typeof end === 'string') {
    const date = formatCalendarDate(start, words);
    return end === 'open' ? words.since(date) : words.endUnknown(date);
  }
  return joined(start, end, words.range, words);
}

function joined(
  start: CalendarDate,
  end: CalendarDate,
  join: (start: string, end: string) => string,
  words: PeriodWords,
): string {
  const [full, last] = [formatCalendarDate(start, words), formatCalendarDate(end, words)];
  if (full === last) return full;
  return words.elided === 'start'
    ? join(withoutShared(start, end, words), last)
    : join(full, withoutShared(end, start, words));
}

/** A date without the year, and the month, that the other date says as well; in doubt it is written in full. */
function withoutShared(date: CalendarDate, other: CalendarDate, words: PeriodWords): string {
  const doubt = [date, other].some(({ approximate, uncertain }) => approximate || uncertain);
  const sameYear = date.year === other.year && date.month !== null && other.month !== null;
  if (doubt || !sameYear) return formatCalendarDate(date, words);
  const sameMonth = date.month === other.month && date.day !== null && other.day !== null;
  return words.date(null, sameMonth ? null : date.month, date.day);
}

function qualified({ approximate, uncertain }: CalendarDate, text: string, words: PeriodWords): string {
  const about = approximate ? words.approximate(text) : text;
  return uncertain ? words.uncertain(about) : about;
}
