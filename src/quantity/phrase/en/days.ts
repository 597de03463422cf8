import type { Token } from '../token.ts';
import { MONTHS, ORDINAL_SUFFIXES } from './asideWords.ts';
import { SCALES } from './words.ts';

/** The index behind a number from 1 to 31 that may be a day. */
function dayAt(tokens: readonly Token[], index: number): number | null {
  const token = tokens[index];
  if (token?.digits === undefined || token.digits === null || token.text.length > 2) return null;
  if (Number(token.text) < 1 || Number(token.text) > 31) return null;
  const suffix = tokens[index + 1];
  if (suffix?.text === '%' || SCALES.has(suffix?.lower ?? '')) return null;
  return suffix?.spaced === false && ORDINAL_SUFFIXES.has(suffix.lower) ? index + 2 : index + 1;
}

/** "25 February 2021", "3 to 5 May", "25th of February". */
export function dayMonthAt(tokens: readonly Token[], index: number): number | null {
  let next = dayAt(tokens, index);
  if (next === null) return null;
  const joint = tokens[next]?.lower;
  if (joint === '-' || joint === 'to' || joint === 'and') next = dayAt(tokens, next + 1) ?? next;
  if (tokens[next]?.lower === 'of') next += 1;
  if (!MONTHS.has(tokens[next]?.text ?? '')) return null;
  next += tokens[next + 1]?.text === '.' && isYear(tokens[next + 2]) ? 2 : 1;
  if (tokens[next]?.text === ',') return isYear(tokens[next + 1]) ? next + 2 : next;
  return isYear(tokens[next]) ? next + 1 : next;
}

/** "February 25", "Feb. 25-27, 2021", "May 2021", "May 1st". */
export function monthDayAt(tokens: readonly Token[], index: number): number | null {
  if (!MONTHS.has(tokens[index]?.text ?? '')) return null;
  let next = index + 1;
  if (tokens[next]?.text === '.') next += 1;
  const day = dayAt(tokens, next);
  if (day === null) return isYear(tokens[next]) ? next + 1 : null;
  next = day;
  if (tokens[next]?.text === '-' || tokens[next]?.lower === 'and' || tokens[next]?.lower === 'to') {
    next = dayAt(tokens, next + 1) ?? next;
  }
  const comma = tokens[next]?.text === ',' ? 1 : 0;
  return isYear(tokens[next + comma]) ? next + comma + 1 : next;
}

/** "14:30", "9 a.m.", "10:00 am EST". */
export function timeAt(tokens: readonly Token[], index: number): number | null {
  let next = index + 1;
  const minutes = tokens[next + 1];
  const colon = tokens[next]?.text === ':' && minutes?.spaced === false && minutes.text.length === 2;
  if (colon && minutes.digits !== null) next += 2;
  const half = tokens[next]?.lower ?? '';
  if (half === 'am' || half === 'pm') return next + 1;
  const dotted =
    (half === 'a' || half === 'p') && tokens[next + 1]?.text === '.' && tokens[next + 2]?.lower === 'm';
  return dotted ? next + 3 : next > index + 1 ? next : null;
}

/** "1H24", "2Q 2024", "9M 2023": parts of a year. */
export function partOfYearAt(tokens: readonly Token[], index: number): number | null {
  const part = tokens[index + 1];
  if (part === undefined || part.spaced || tokens[index]?.text.length !== 1) return null;
  const dated = isYear(tokens[index + 2]);
  const named = /^(?:[QH](?:\d\d|\d{4})?|M\d\d)$/.test(part.text) || (part.text === 'M' && dated);
  return named ? index + (dated ? 3 : 2) : null;
}

/** Whether a token is a year: four digits between 1800 and 2199. */
export function isYear(token: Token | undefined): boolean {
  if (token?.digits === undefined || token.digits === null || token.text.length !== 4) return false;
  return /^(?:1[89]|2[01])\d\d$/.test(token.text);
}
