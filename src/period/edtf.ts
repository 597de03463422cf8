import { parse, type DateNode, type IntervalEnd, type Member, type SetNode, type YearNode } from 'edtf';
import { boundsOf } from './bounds.ts';
import { daysInMonth } from './day.ts';
import type { CalendarDate, Period, PeriodEdge, YearPart } from './period.ts';

/**
 * Why a text is not a period here: `syntax`, it is not EDTF, or names a day that no calendar has; `unsupported`, it is
 * EDTF but of a kind that nothing here can draw or print (a time of day, a list, an interval without any
 * date); `end-before-start`, it cannot be, however its dates are read.
 */
export type PeriodRefusal = 'syntax' | 'unsupported' | 'end-before-start';

export type ParsedPeriod =
  | { readonly ok: true; readonly period: Period }
  | { readonly ok: false; readonly reason: PeriodRefusal };

/**
 * Reads a date or interval in EDTF (https://www.loc.gov/standards/datetime/, ISO 8601-2): levels 0 and 1, seasons, quarters and
 * halves of a year (`2021-24`, `2021-35`, `2021-40`), and one date of a range of level 2, `[a..b]`, `[a..]`, `[..b]`. Of digits left open, `2020-XX` is the year and `201X` one year of
 * its decade. null is undated.
 */
export function parsePeriod(edtf: string | null): ParsedPeriod {
  if (edtf === null) return { ok: true, period: { kind: 'undated' } };
  const read = readPlain(edtf) ?? readAny(edtf);
  if (typeof read === 'string') return { ok: false, reason: read };
  const { earliest, latest } = boundsOf(read);
  return earliest !== null && latest !== null && earliest > latest
    ? { ok: false, reason: 'end-before-start' }
    : { ok: true, period: read };
}

/** A period, or why there is none. */
type Read<T> = T | 'syntax' | 'unsupported';

/**
 * Plain dates, and intervals of them, without the library: it builds a parse table for each text, which takes 0.1 ms, or
 * ten seconds for a timeline of a hundred thousand entries. null: something else.
 */
function readPlain(edtf: string): Period | null {
  const [first = '', second, third] = edtf.split('/');
  if (second === undefined) {
    const date = plainDate(first) ?? partOfYear(first) ?? partlyOpen(first);
    return date === null ? (decade(first) ?? plainRange(first)) : { kind: 'date', date };
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

const doubtOf = (qualifier: string) => ({
  approximate: qualifier === '~' || qualifier === '%',
  uncertain: qualifier === '?' || qualifier === '%',
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

/** `201X`, `20XX`: one year of ten, or of a hundred. */
const DECADE = /^(\d{3})X$|^(\d{2})XX$/;

function decade(text: string): Period | null {
  const [whole, ten, hundred] = DECADE.exec(text) ?? [];
  if (whole === undefined) return null;
  const years = ten === undefined ? 100 : 10;
  const year = Number(ten ?? hundred) * years;
  const atYear = (value: number): CalendarDate => ({ year: value, month: null, day: null, ...certain });
  return { kind: 'one-of', earliest: atYear(year), latest: atYear(year + years - 1) };
}

/** `[a..b]`, `[a..]`, `[..b]` of dates that are certain. */
const PLAIN_RANGE = /^\[([-\d]*)\.\.([-\d]*)\]$/;

function plainRange(text: string): Period | null {
  const [, from, to] = PLAIN_RANGE.exec(text) ?? [];
  if (from === undefined || to === undefined) return null;
  const [earliest, latest] = [plainDate(from), plainDate(to)];
  const bad = (part: string, date: CalendarDate | null) => part !== '' && date === null;
  if (bad(from, earliest) || bad(to, latest) || (earliest === null && latest === null)) return null;
  return { kind: 'one-of', earliest, latest };
}

function plainEdge(text: string): PeriodEdge | null {
  if (text === '') return 'unknown';
  return text === '..' ? 'open' : (plainDate(text) ?? partOfYear(text));
}

function readAny(edtf: string): Read<Period> {
  let node;
  try {
    node = parse(edtf);
  } catch {
    return 'syntax';
  }
  if (node.type === 'Set') return readOneOf(node);
  if ((node.level ?? 0) > 1) return 'unsupported';
  if (node.type === 'Interval') return readInterval(...node.values);
  return node.type === 'Date' || node.type === 'Year' ? readDate(node) : 'unsupported';
}

function readInterval(start: IntervalEnd, end: IntervalEnd): Read<Period> {
  const [from, to] = [readEdge(start), readEdge(end)];
  if (from === 'syntax' || to === 'syntax') return 'syntax';
  if (from === 'unsupported' || to === 'unsupported') return 'unsupported';
  const dated = typeof from === 'object' || typeof to === 'object';
  return dated ? { kind: 'interval', start: from, end: to } : 'unsupported';
}

function readEdge(end: IntervalEnd): Read<PeriodEdge> {
  if (end === null) return 'unknown';
  return typeof end === 'number' ? 'open' : readMember(end);
}

/** A choice between several dates would lose its gaps here, so only a range is read. */
function readOneOf({ values, earlier = false, later = false }: SetNode): Read<Period> {
  const [member, ...others] = values;
  if (member === undefined || others.length > 0) return 'unsupported';
  const [low, high] = 'length' in member ? member : [member, member];
  const [earliest, latest] = [readMember(low), readMember(high)];
  if (typeof earliest === 'string') return earliest;
  if (typeof latest === 'string') return latest;
  if (low === high && !earlier && !later) return { kind: 'date', date: earliest };
  return { kind: 'one-of', earliest: earlier ? null : earliest, latest: later ? null : latest };
}

/** A date that stands in an interval or set, where its year has to be a single one. */
function readMember(node: Member): Read<CalendarDate> {
  if (node.type === 'Season') return 'unsupported';
  const period = readDate(node);
  if (typeof period === 'string') return period;
  return period.kind === 'date' ? period.date : 'unsupported';
}

/** The masks of `201X`, `20XX`, `2020-02-XX`, `2020-XX` and `2020-XX-XX` (see edtfLibrary.d.ts). */
const YEARS_LEFT_OPEN = new Map([
  [8, 10],
  [12, 100],
]);
const PARTS_KNOWN = new Map([
  [0, 3],
  [192, 2],
  [48, 1],
  [240, 1],
]);

/** Farther out, the days of a time axis would outgrow what a double counts one by one, and what a reader takes in. */
const FARTHEST_YEAR = 999_999;

function readDate(node: DateNode | YearNode): Read<Period> {
  const [year, month, day, time] = node.values;
  if (year === undefined || Math.abs(year) > FARTHEST_YEAR || time !== undefined) return 'unsupported';
  if (node.type === 'Year' && node.significant !== undefined) return 'unsupported';
  const { unspecified = 0, approximate = false, uncertain = false } = node.type === 'Year' ? {} : node;
  const doubt = { approximate: approximate !== false, uncertain: uncertain !== false };
  const years = YEARS_LEFT_OPEN.get(unspecified);
  if (years !== undefined && month === undefined) {
    const far = year + (year < 0 ? 1 - years : years - 1);
    const atYear = (value: number): CalendarDate => ({ year: value, month: null, day: null, ...doubt });
    return { kind: 'one-of', earliest: atYear(Math.min(year, far)), latest: atYear(Math.max(year, far)) };
  }
  const known = PARTS_KNOWN.get(unspecified);
  if (known === undefined) return 'unsupported';
  const date = {
    year,
    month: month === undefined || known < 2 ? null : month + 1,
    day: day === undefined || known < 3 ? null : day,
    ...doubt,
  };
  return isOnCalendar(date) ? { kind: 'date', date } : 'syntax';
}

/** The library, and the pattern, let 31 April and 29 February of any year pass. */
function isOnCalendar({ year, month, day }: CalendarDate): boolean {
  return day === null || month === null || (day >= 1 && day <= daysInMonth(year, month));
}
