import { precisionOf, type CalendarDate, type Period, type PeriodEdge, type Precision } from './period.ts';

/** A date that is stated as it was (`known`), about so (`approximate`), or with doubt (`uncertain`), and its finest part. */
interface DateCloseness {
  readonly how: 'known' | 'approximate' | 'uncertain';
  readonly to: Precision;
}

/**
 * How closely a period is known. Bounds are no date: of what was "by 25 February" or "between" two days the day itself is not
 * known, however exact the bounds are (`bounded`).
 */
type Closeness =
  | { readonly kind: 'undated' }
  | { readonly kind: 'date'; readonly date: DateCloseness }
  | { readonly kind: 'edges'; readonly start: DateCloseness | null; readonly end: DateCloseness | null }
  | { readonly kind: 'bounded'; readonly of: Precision };

/** How a language says it. */
export interface ClosenessWords {
  readonly known: Readonly<Record<Precision, string>>;
  /** The exact day, month or year is not known. */
  readonly approximate: Readonly<Record<Precision, string>>;
  readonly uncertain: Readonly<Record<Precision, string>>;
  /** Something was at some time within bounds: the day, month or year itself is not known. */
  readonly bounded: Readonly<Record<Precision, string>>;
  readonly ofStart: (closeness: string) => string;
  readonly ofEnd: (closeness: string) => string;
  readonly join: (start: string, end: string) => string;
}

/** How closely a period is known, beyond what its date says; `undated` where nothing is to be said. */
function closenessOf(period: Period): Closeness {
  switch (period.kind) {
    case 'undated':
      return { kind: 'undated' };
    case 'date':
      return ofOneDate(period.date);
    case 'interval':
      return closenessOfInterval(period.start, period.end);
    case 'one-of':
      return closenessWithin(period.earliest, period.latest);
  }
}

/** Says how closely a period is known: "known to the month", "the day itself is not known"; null where there is nothing to say. */
export function closenessInWords(period: Period, words: ClosenessWords): string | null {
  const closeness = closenessOf(period);
  switch (closeness.kind) {
    case 'undated':
      return null;
    case 'date':
      return dateInWords(closeness.date, words);
    case 'bounded':
      return words.bounded[closeness.of];
    case 'edges': {
      const { start, end } = closeness;
      if (start?.how === 'known' && end?.how === 'known' && start.to === end.to) return words.known[start.to];
      const ofStart = start && words.ofStart(dateInWords(start, words));
      const ofEnd = end && words.ofEnd(dateInWords(end, words));
      return ofStart && ofEnd ? words.join(ofStart, ofEnd) : (ofStart ?? ofEnd);
    }
  }
}

function dateInWords({ how, to }: DateCloseness, words: ClosenessWords): string {
  return words[how][to];
}

function closenessOfInterval(start: PeriodEdge, end: PeriodEdge): Closeness {
  const [from, to] = [start, end].map((edge) => (typeof edge === 'string' ? null : edge));
  if (!from && !to) return { kind: 'undated' };
  // "by 2021": at some time up to then.
  if (start === 'unknown' && to) return { kind: 'bounded', of: precisionOf(to) };
  if (from && to && isSame(from, to)) return ofOneDate(from);
  return { kind: 'edges', start: from ? closenessOfDate(from) : null, end: to ? closenessOfDate(to) : null };
}

function closenessWithin(earliest: CalendarDate | null, latest: CalendarDate | null): Closeness {
  const bound = earliest ?? latest;
  if (!bound) return { kind: 'undated' };
  if (earliest && latest && isSame(earliest, latest)) return ofOneDate(earliest);
  return { kind: 'bounded', of: precisionOf(bound) };
}

function ofOneDate(date: CalendarDate): Closeness {
  const closeness = closenessOfDate(date);
  return closeness === null ? { kind: 'undated' } : { kind: 'date', date: closeness };
}

/** null: a part of a year, "the third quarter of 2021", says by itself how closely it is known, which is finer than a year. */
function closenessOfDate(date: CalendarDate): DateCloseness | null {
  if (date.part !== undefined) return null;
  const how = date.approximate ? 'approximate' : date.uncertain ? 'uncertain' : 'known';
  return { how, to: precisionOf(date) };
}

function isSame(a: CalendarDate, b: CalendarDate): boolean {
  return (
    a.year === b.year &&
    a.month === b.month &&
    a.day === b.day &&
    a.approximate === b.approximate &&
    a.uncertain === b.uncertain
  );
}
