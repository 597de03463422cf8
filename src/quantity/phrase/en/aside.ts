import { digitsEnd } from '../digits.ts';
import { isNumber, type Token } from '../token.ts';
import {
  BEFORE_YEAR,
  LABELS,
  MONTHS,
  NAME_LETTERS,
  NEVER_AFTER_YEAR,
  ORDINAL_SUFFIXES,
  STREETS,
} from './asideWords.ts';
import { ageAt } from './age.ts';
import { measureOf } from '../measures.ts';
import { currencyOfMark } from '../currencies.ts';
import { dayMonthAt, isYear, monthDayAt, partOfYearAt, timeAt } from './days.ts';
import { SCALES, SMALL } from './words.ts';

/** The index behind a number that names a day, a place or a thing and counts nothing; null for any other. */
export function asideAt(tokens: readonly Token[], index: number): number | null {
  const token = tokens[index];
  if (token === undefined) return null;
  if (token.kind === 'code') return afterCode(tokens, index);
  if (token.kind === 'word') {
    return (
      monthDayAt(tokens, index) ??
      addressAt(tokens, index) ??
      periodAt(tokens, index, index) ??
      ageAt(tokens, index)
    );
  }
  if (token.text === '+') return telephoneAt(tokens, index);
  if (token.digits === null) return listedAt(tokens, index);
  return (
    periodAt(tokens, index, index) ??
    chainAt(tokens, index) ??
    partOfYearAt(tokens, index) ??
    ordinalAt(tokens, index) ??
    timeAt(tokens, index) ??
    dayMonthAt(tokens, index) ??
    labelledAt(tokens, index) ??
    ageAt(tokens, index) ??
    yearAt(tokens, index)
  );
}

/** A name of letters and digits takes what is hyphened to it along: "COVID-19", "ISO9001-2015". */
function afterCode(tokens: readonly Token[], index: number): number {
  let next = index + 1;
  while (
    tokens[next]?.spaced === false &&
    /^[-/.]$/.test(tokens[next]?.text ?? '') &&
    tokens[next + 1]?.spaced === false
  ) {
    next += 2;
  }
  return next;
}

/** "grew 5X". */
const GROWN = /^(?:grew|grown|rose|risen|increased|up|by|almost|nearly|about|over|than)$/;

/** "13th", "1st": a place in an order, which the ranks read where it is one. */
function ordinalAt(tokens: readonly Token[], index: number): number | null {
  const suffix = tokens[index + 1];
  if (suffix === undefined || suffix.spaced) return null;
  if (ORDINAL_SUFFIXES.has(suffix.lower)) return index + 2;
  const grown = suffix.text === 'X' && GROWN.test(tokens[index - 1]?.lower ?? '');
  const name =
    NAME_LETTERS.has(suffix.text) &&
    !grown &&
    (tokens[index]?.text.length ?? 0) <= 2 &&
    (suffix.text !== 'K' || /^[48]$/.test(tokens[index]?.text ?? ''));
  const form =
    suffix.text === '-' &&
    /^[A-Z]$/.test(tokens[index + 2]?.text ?? '') &&
    tokens[index + 2]?.spaced === false;
  return name ? index + 2 : form ? index + 3 : null;
}

/** Chains of digits that are a telephone number, a day in digits, a fraction of a name: "877-407-0784", "2021/22", "24/7". */
function chainAt(tokens: readonly Token[], index: number): number | null {
  const isGlued = (at: number): boolean => tokens[at]?.spaced === false && tokens[at + 1]?.spaced === false;
  const isPart = (at: number): boolean => isNumber(tokens[at]);
  if (/^[x×]$/.test(tokens[index + 1]?.lower ?? '') && isPart(index + 2)) return index + 2;
  if (/^0\d{2,}$/.test(tokens[index]?.text ?? '')) return digitsFrom(tokens, index + 1);
  let next = index + 1;
  let parts = 1;
  let slash = false;
  while (/^[-/]$/.test(tokens[next]?.text ?? '') && isGlued(next) && isPart(next + 1)) {
    slash ||= tokens[next]?.text === '/';
    next += 2;
    parts += 1;
  }
  const years =
    parts === 2 && isYear(tokens[index]) && !isAmount(tokens, next) && !currencyBefore(tokens, index);
  return parts > 2 || slash || years ? next : null;
}

/** "Figure 2", "Phase 3", "Scope 1, 2 and 3", "COVID-19", "No. 5". */
function labelledAt(tokens: readonly Token[], index: number): number | null {
  const before = tokens[index - 1];
  if (before === undefined) return streetAt(tokens, index);
  const hyphened = before.text === '-' && !before.spaced && tokens[index]?.spaced === false;
  const dotted =
    before.text === '.' &&
    !before.spaced &&
    /^(?:No|Nos|Vol|Fig|Art|Sec|pp)$/.test(tokens[index - 2]?.text ?? '');
  const name = hyphened || dotted ? tokens[index - 2] : before;
  if (hyphened && name?.kind === 'word' && !SCALES.has(name.lower)) return index + 1;
  const ticker = before.text === ':' && !before.spaced && /^[A-Z]{3,6}$/.test(tokens[index - 2]?.text ?? '');
  const cited = before.text === '[' && tokens[index + 1]?.text === ']';
  const index500 = name?.text === 'P' && tokens[index - 2]?.text === '&';
  // "P<0.001" tells how sure a result is.
  const chance =
    /^[<=>≤]$/.test(before.text) &&
    tokens[index - 2]?.lower === 'p' &&
    tokens[index]?.text.startsWith('0.') === true;
  if (ticker || cited || index500 || chance) return index + 1;
  if (name?.kind !== 'word' || !LABELS.has(name.text) || (name.first && name.text === 'No'))
    return streetAt(tokens, index);
  return listEnd(tokens, index + 1);
}

/** A label may head several numbers: "Scope 1, 2 and 3". */
function listEnd(tokens: readonly Token[], start: number): number {
  let next = start;
  for (;;) {
    let at = next;
    if (tokens[at]?.text === ',' || tokens[at]?.text === '-') at += 1;
    if (tokens[at]?.lower === 'and' || tokens[at]?.lower === 'or') at += 1;
    const token = tokens[at];
    const short = token?.digits !== null && token?.digits !== undefined && token.text.length <= 2;
    if (
      at === next ||
      !short ||
      isAmount(tokens, at + 1) ||
      (tokens[at + 1]?.kind === 'word' &&
        !/^(and|or|of|to|in|for|with|emissions|trial|trials|study)$/.test(tokens[at + 1]?.lower ?? ''))
    )
      return next;
    next = at + 1;
  }
}

/** "500 Fifth Avenue", "41 University Drive". */
function streetAt(tokens: readonly Token[], index: number): number | null {
  const zip =
    tokens[index]?.text.length === 5 &&
    /^[A-Z]{2}$/.test(tokens[index - 1]?.text ?? '') &&
    tokens[index - 2]?.text === ',';
  if (zip) return index + 1;
  for (let at = index + 1; at <= index + 3; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || !/^[A-Z]/.test(token.text)) return null;
    if (at > index + 1 && STREETS.has(token.text)) return at + 1;
  }
  return null;
}

/** A year alone: four digits between 1800 and 2199 that nothing is counted with. */
function yearAt(tokens: readonly Token[], index: number): number | null {
  // "since 1750": before that a number is seldom a year.
  const early = tokens[index - 1]?.lower === 'since' && /^1[5-7]\d\d$/.test(tokens[index]?.text ?? '');
  if ((!isYear(tokens[index]) && !early) || currencyBefore(tokens, index)) return null;
  if (isAmount(tokens, index + 1)) return null;
  const said = BEFORE_YEAR.has(tokens[index - 1]?.text.toLowerCase() ?? '');
  return !said && NEVER_AFTER_YEAR.has(tokens[index + 1]?.lower ?? '') ? null : index + 1;
}

/** Whether what stands here makes an amount of the number before it. */
function isAmount(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  if (token.text === '%' || token.text === '°') return true;
  return SCALES.has(token.lower) || (measureOf(token.text) !== null && token.text.length > 1);
}

function currencyBefore(tokens: readonly Token[], index: number): boolean {
  return currencyOfMark(tokens[index - 1]?.text ?? '') !== null;
}

/** "+1 (201) 689-8471". */
function telephoneAt(tokens: readonly Token[], index: number): number | null {
  let next = index + 1;
  if (tokens[next]?.spaced !== false) return null;
  while (next < index + 12 && /^(?:\d+|\d[\d ]*|[-().])$/.test(tokens[next]?.text ?? '')) next += 1;
  return next > index + 2 ? next : null;
}

/** A number in brackets or with a point at the start of a line that lists: "1.", "(2)". */
function listedAt(tokens: readonly Token[], index: number): number | null {
  const token = tokens[index];
  if (token?.text !== '(') return null;
  const inner = tokens[index + 1];
  if (inner?.digits === undefined || inner.digits === null || tokens[index + 2]?.text !== ')') return null;
  const area =
    inner.text.length === 3 && tokens[index + 3]?.digits !== null && tokens[index + 4]?.text === '-';
  if (area) return digitsEnd(tokens[index + 5]?.text ?? '', 0) > 0 ? index + 6 : index + 4;
  return inner.text.length <= 2 && !SCALES.has(tokens[index - 1]?.lower ?? '') ? index + 3 : null;
}

/** Addresses of pages and mail are names throughout. */
function addressAt(tokens: readonly Token[], index: number): number | null {
  const word = tokens[index]?.lower ?? '';
  if (word !== 'http' && word !== 'https' && word !== 'www') return null;
  let next = index + 1;
  while (tokens[next]?.spaced === false) next += 1;
  return next;
}

/** "nine months of 2016", "12 months ended June 30", "the first three quarters": a time that a report is about. */
function periodAt(tokens: readonly Token[], index: number, at: number): number | null {
  const counts = tokens[at]?.digits !== null || SMALL.has(tokens[at]?.lower ?? '');
  if (!counts || !/^(?:months?|quarters?|weeks?|years?)$/.test(tokens[at + 1]?.lower ?? '')) return null;
  const joint = tokens[at + 2]?.lower ?? '';
  const first =
    /^(?:first|last|final)$/.test(tokens[index - 1]?.lower ?? '') && tokens[at + 1]?.lower !== 'years';
  // "three months to March".
  if (/^(?:to|through|until)$/.test(joint) && isDated(tokens, at + 3)) return at + 3;
  // "two years ago".
  if (/^(?:ago|earlier|prior)$/.test(joint)) return at + 3;
  if (/^(?:ended|ending)$/.test(joint)) return at + 3;
  if (joint === 'of' && (isYear(tokens[at + 3]) || tokens[at + 3]?.lower === 'fiscal')) return at + 3;
  if (first && joint === 'of') return at + 3;
  return tokens[index - 1]?.lower === 'first' && tokens[at + 1]?.lower === 'months' ? at + 2 : null;
}

/** Whether a day, a month or a year follows. */
const isDated = (tokens: readonly Token[], at: number): boolean =>
  isYear(tokens[at]) || [at, at + 1, at + 2].some((index) => MONTHS.has(tokens[index]?.text ?? ''));

/** A telephone number may be parted by spaces: "0800 123 4567". */
function digitsFrom(tokens: readonly Token[], start: number): number {
  let next = start;
  while (next < start + 4 && isNumber(tokens[next]) && tokens[next]?.spaced === true) next += 1;
  return next;
}
