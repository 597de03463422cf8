import { parse, type DateNode, type IntervalEnd, type Member, type SetNode, type YearNode } from 'edtf';
import { isOnCalendar } from './plain.ts';
import type { CalendarDate, Period, PeriodEdge } from './period.ts';

/** A period, or why there is none. */
type Read<T> = T | 'syntax' | 'unsupported';

/** For tests: a date or interval as the library reads it, which knows all of EDTF. */
export function readWithLibrary(edtf: string): Read<Period> {
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
  const doubt = { approximate: isSaid(approximate), uncertain: isSaid(uncertain) };
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

/** A mask without any part is 0. */
const isSaid = (mask: boolean | number) => mask !== false && mask !== 0;
