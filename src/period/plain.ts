import { daysInMonth } from './day.ts';
import type { CalendarDate, Period, PeriodEdge, YearPart } from './period.ts';

/** Every text that is a period, by patterns, in a microsecond; null: it is none. A test holds it to the library's grammar. */
export function readPlain(edtf: string): Period | null {
  const [first = '', second, third] = edtf.split('/');
  if (second === undefined) {
    const date = plainDate(first) ?? partOfYear(first) ?? partlyOpen(first) ?? longYear(first);
    return date === null ? (decade(first) ?? oneOf(first)) : { kind: 'date', date };
  }
  const [start, end] = [plainEdge(first), plainEdge(second)];
  const dated = typeof start === 'object' || typeof end === 'object';
  return start !== null && end !== null && dated && third === undefined
    ? { kind: 'interval', start, end }
    : null;
}

/** EDTF's codes of parts of a year: seasons of level 1; quarters and halves of level 2. */
const YEAR_PARTS: ReadonlyMap<string, YearPart> = new Map([
  ['21', { kind: 'season', number: 1 }],
  ['22', { kind: 'season', number: 2 }],
  ['23', { kind: 'season', number: 3 }],
  ['24', { kind: 'season', number: 4 }],
  ['33', { kind: 'quarter', number: 1 }],
  ['34', { kind: 'quarter', number: 2 }],
  ['35', { kind: 'quarter', number: 3 }],
  ['36', { kind: 'quarter', number: 4 }],
  ['40', { kind: 'half', number: 1 }],
  ['41', { kind: 'half', number: 2 }],
]);

const PART_OF_YEAR = /^(?!-0000)(-?\d{4})-(2[1-4]|3[3-6]|4[01])([~?%])?$/;

function partOfYear(text: string): CalendarDate | null {
  const [, year, code = '', qualifier = ''] = PART_OF_YEAR.exec(text) ?? [];
  const part = YEAR_PARTS.get(code);
  if (part === undefined) return null;
  return { year: Number(year), month: null, day: null, ...doubtOf(qualifier), part };
}

const doubtOf = (qualifiers: string) => ({
  approximate: /[~%]/.test(qualifiers),
  uncertain: /[?%]/.test(qualifiers),
});

const PLAIN_DATE = /^(?!-0000)(-?\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?([~?%])?$/;

function plainDate(text: string): CalendarDate | null {
  const match = PLAIN_DATE.exec(text);
  if (match === null) return null;
  const [, year, month, day, qualifier = ''] = match;
  const date = {
    year: Number(year),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
    ...doubtOf(qualifier),
  };
  return isOnCalendar(date) ? date : null;
}

const certain = { approximate: false, uncertain: false };

/** `2020-XX`, `2020-XX-XX`, `2020-02-XX`: what is left open is not known, and what is before it is. */
const PARTLY_OPEN = /^(?!-0000)(-?\d{4})-(?:XX(?:-XX)?|(0[1-9]|1[0-2])-XX)$/;

function partlyOpen(text: string): CalendarDate | null {
  const [whole, year, month] = PARTLY_OPEN.exec(text) ?? [];
  if (whole === undefined) return null;
  return { year: Number(year), month: month === undefined ? null : Number(month), day: null, ...certain };
}

/** `Y17000`: a year of more than four digits, no farther than a time axis reaches. */
const LONG_YEAR = /^Y(-?[1-9]\d{4,5})$/;

function longYear(text: string): CalendarDate | null {
  const year = LONG_YEAR.exec(text)?.[1];
  return year === undefined ? null : { year: Number(year), month: null, day: null, ...certain };
}

/** `201X`, `20XX`: one year of ten, or of a hundred. */
const DECADE = /^(-?)(?:(\d{3})X|(\d{2})XX)$/;

function decade(text: string): Period | null {
  const [whole, minus, ten, hundred] = DECADE.exec(text) ?? [];
  if (whole === undefined) return null;
  const years = ten === undefined ? 100 : 10;
  const near = Number(ten ?? hundred) * years;
  const far = near + years - 1;
  const atYear = (year: number): CalendarDate => ({ year, month: null, day: null, ...certain });
  return minus === '-'
    ? { kind: 'one-of', earliest: atYear(-far), latest: atYear(0 - near) }
    : { kind: 'one-of', earliest: atYear(near), latest: atYear(far) };
}

/** `[a..b]`, `[a..]`, `[..b]`, `[a]`: one date of a range, or one by itself. */
function oneOf(text: string): Period | null {
  if (!text.startsWith('[') || !text.endsWith(']')) return null;
  const [first = '', ...others] = text.slice(1, -1).split('..');
  if (others.length === 0) {
    const date = member(first);
    return date === null ? null : { kind: 'date', date };
  }
  const earlier = first === '';
  const later = others.at(-1) === '';
  const [low, high, more] = [first, ...others].slice(earlier ? 1 : 0, later ? -1 : undefined);
  if (low === undefined || more !== undefined || (earlier && later)) return null;
  if (high === undefined) {
    const date = member(low);
    return date === null
      ? null
      : { kind: 'one-of', earliest: earlier ? null : date, latest: later ? null : date };
  }
  const [earliest, latest] = [certainDate(low), certainDate(high)];
  if (earliest === null || latest === null) return null;
  // Only a plain range may have ends of two precisions.
  if ((earlier || later) && !isOfOnePrecision(earliest, latest)) return null;
  return { kind: 'one-of', earliest: earlier ? null : earliest, latest: later ? null : latest };
}

const isOfOnePrecision = (a: CalendarDate, b: CalendarDate) =>
  (a.month === null) === (b.month === null) && (a.day === null) === (b.day === null);

const certainDate = (text: string) => (/[~?%]$/.test(text) ? null : plainDate(text));

/** A date in a set may say of each of its parts that it is doubtful: `2004-?06-~11`. A year alone says so before it. */
const MEMBER =
  /^(?!-0000)([?~%])?(?!-0000)(-?\d{4})(?:([?~%])?-([?~%])?(0[1-9]|1[0-2])([?~%])?(?:-([?~%])?(\d\d)([?~%])?)?)?$/;

function member(text: string): CalendarDate | null {
  const open = partlyOpen(text);
  if (open !== null) return open;
  const [whole, before, year, a, b, month, c, d, day, e] = MEMBER.exec(text) ?? [];
  if (whole === undefined) return null;
  const doubt = doubtOf([before, a, b, c, d, e].join(''));
  const date = {
    year: Number(year),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
    ...doubt,
  };
  return isOnCalendar(date) ? date : null;
}

function plainEdge(text: string): PeriodEdge | null {
  if (text === '') return 'unknown';
  return text === '..' ? 'open' : (plainDate(text) ?? partOfYear(text));
}

/** The patterns let 31 April and 29 February of any year pass. */
export function isOnCalendar({ year, month, day }: CalendarDate): boolean {
  return day === null || month === null || (day >= 1 && day <= daysInMonth(year, month));
}
