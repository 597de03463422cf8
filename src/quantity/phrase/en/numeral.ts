import { added, type Exact, exactOf, multiplied, negated, scaled } from '../exact.ts';
import { currencyOfMark } from '../currencies.ts';
import type { Numeral } from '../numeral.ts';
import type { Token } from '../token.ts';
import { partOfScaleAt } from './partOfScale.ts';
import { AFTER_METRES, GLUED_SCALES, SCALES, SMALL } from './words.ts';

/** A number and the index of the token behind it. */
export interface NumeralAt {
  readonly numeral: Numeral;
  readonly next: number;
}

/** The number that the tokens from an index on begin with: "−2,526", "4.95 billion", "two hundred and fifty", "half a million". */
export function numeralAt(tokens: readonly Token[], index: number): NumeralAt | null {
  const token = tokens[index];
  if (token === undefined) return null;
  if (token.kind === 'mark') return signedAt(tokens, index, token);
  if (token.digits !== null) {
    const bare = exactOf(token.digits.digits, token.digits.decimals);
    return withScales(tokens, index, index + 1, bare, token.digits.decimals, false);
  }
  const part = partAt(tokens, index);
  if (part !== null) return part;
  const written = writtenAt(tokens, index);
  return written === null
    ? null
    : withScales(tokens, index, written.next, written.value, written.decimals, true);
}

/** A minus belongs to a number when it is glued to it and to nothing else. */
function signedAt(tokens: readonly Token[], index: number, sign: Token): NumeralAt | null {
  const next = tokens[index + 1];
  const before = tokens[index - 1];
  if (sign.text === '(') return bookedAt(tokens, index);
  const free = sign.spaced || before === undefined || before.text === '(';
  if (sign.text !== '-' || !free || next === undefined || next.spaced || next.digits === null) return null;
  const found = numeralAt(tokens, index + 1);
  if (found === null) return null;
  const { numeral } = found;
  return {
    ...found,
    numeral: { ...numeral, start: sign.start, value: negated(numeral.value), bare: negated(numeral.bare) },
  };
}

/** As accountants print what is below zero: "$(0.33)", "US$(1.2) billion". */
function bookedAt(tokens: readonly Token[], index: number): NumeralAt | null {
  const [open, inner, close] = [0, 1, 2].map((offset) => tokens[index + offset]);
  const money = currencyOfMark(tokens[index - 1]?.text ?? '') !== null && open?.spaced === false;
  if (!money || !inner?.digits || inner.spaced || close?.text !== ')') return null;
  const { digits, decimals } = inner.digits;
  return withScales(tokens, index, index + 3, negated(exactOf(digits, decimals)), decimals, false);
}

/** Adds the scale words that follow: "4.95 billion", "3-million", "5 hundred thousand", "$1.2m". */
function withScales(
  tokens: readonly Token[],
  first: number,
  start: number,
  bare: Exact,
  decimals: number,
  inWords: boolean,
): NumeralAt {
  let next = start;
  let unitMult = 0;
  for (;;) {
    const scale = scaleAt(tokens, next);
    if (scale === null || unitMult + scale.power > 18) break;
    unitMult += scale.power;
    next = scale.next;
  }
  const more = moreAt(tokens, next, unitMult);
  if (more !== null) {
    const value = added(scaled(bare, unitMult), more.value);
    return numeralFrom(tokens, first, more.next, { value, bare: value, decimals: 0, unitMult: 0, inWords });
  }
  return numeralFrom(tokens, first, next, {
    value: scaled(bare, unitMult),
    bare,
    decimals,
    unitMult,
    inWords,
  });
}

function numeralFrom(
  tokens: readonly Token[],
  first: number,
  next: number,
  parts: Omit<Numeral, 'start' | 'end'>,
): NumeralAt {
  const start = tokens[first]?.start ?? 0;
  return { numeral: { start, end: tokens[next - 1]?.end ?? start, ...parts }, next };
}

/** What is added in a scale below the last: "26 million 40 thousand". */
function moreAt(
  tokens: readonly Token[],
  index: number,
  above: number,
): { readonly value: Exact; readonly next: number } | null {
  const digits = tokens[index]?.digits;
  const power = SCALES.get(tokens[index + 1]?.lower ?? '');
  const isBelow = power !== undefined && power < above && SCALES.has(tokens[index - 1]?.lower ?? '');
  if (!digits || !isBelow || digits.decimals > 0 || digits.digits.length > 3) return null;
  return { value: scaled(exactOf(digits.digits), power), next: index + 2 };
}

function scaleAt(tokens: readonly Token[], index: number): { power: number; next: number } | null {
  const token = tokens[index];
  if (token === undefined) return null;
  const hyphen = token.text === '-' && !token.spaced && tokens[index + 1]?.spaced === false;
  const word = hyphen ? tokens[index + 1] : token;
  const power = word === undefined ? undefined : SCALES.get(word.lower);
  if (power !== undefined) return { power, next: index + (hyphen ? 2 : 1) };
  const glued = token.spaced || tokens[index - 1]?.digits === null ? undefined : GLUED_SCALES.get(token.text);
  if (glued === undefined) return null;
  const money = currencyOfMark(tokens[index - 2]?.text ?? '') !== null;
  const raised = /^[²³]$/.test(tokens[index + 1]?.text ?? '');
  const metres =
    token.text === 'm' && ((!money && AFTER_METRES.has(tokens[index + 1]?.lower ?? '')) || raised);
  const millimetres = token.text === 'mm' && tokens[index - 2]?.text !== '$';
  return metres || millimetres ? null : { power: glued, next: index + 1 };
}

interface Written {
  readonly value: Exact;
  readonly decimals: number;
  readonly next: number;
}

/** A number in words, without its last scales: "twenty-one", "two hundred and fifty", "one point five", "a dozen". */
function writtenAt(tokens: readonly Token[], index: number): Written | null {
  const article = tokens[index]?.lower === 'a' || tokens[index]?.lower === 'an';
  const after = tokens[index + 1]?.lower ?? '';
  if (article) {
    if (after === 'dozen') return dozens(1, index + 2);
    const one = SCALES.has(after) && after !== 'millions' && tokens[index + 1]?.kind === 'word';
    return one ? thousandsFrom(tokens, index + 1, exactOf('1')) : null;
  }
  const small = belowHundred(tokens, index);
  if (small === null) return null;
  if (tokens[small.next]?.lower === 'dozen') return dozens(small.value, small.next + 1);
  const half = andAHalf(tokens, small.next);
  if (half !== null)
    return { value: added(exactOf(String(small.value)), exactOf('5', 1)), decimals: 0, next: half };
  return thousandsFrom(tokens, small.next, exactOf(String(small.value)));
}

/**
 * Follows "two" with "hundred and fifty", "million three hundred thousand". The last scales of a number of one part are left to the
 * caller; in one of several they make more of the last part alone.
 */
function thousandsFrom(tokens: readonly Token[], start: number, first: Exact): Written {
  let total: Exact | null = null;
  let part = first;
  let next = start;
  for (;;) {
    const { power, next: behind } = scaleWords(tokens, next);
    if (power === 0) break;
    const and = tokens[behind]?.lower === 'and' ? 1 : 0;
    const more = belowHundred(tokens, behind + and);
    const ends = more === null || more.value === 0;
    if (ends && total === null) break;
    const grown = scaled(part, power);
    if (ends) {
      part = grown;
      next = behind;
      break;
    }
    if (power === 2) {
      part = added(grown, exactOf(String(more.value)));
    } else {
      total = total === null ? grown : added(total, grown);
      part = exactOf(String(more.value));
    }
    next = more.next;
  }
  return { value: total === null ? part : added(total, part), decimals: 0, next };
}

/** The scale words from an index on, and the power of ten that they are together: "hundred thousand". */
function scaleWords(
  tokens: readonly Token[],
  start: number,
): { readonly power: number; readonly next: number } {
  let next = start;
  let power = 0;
  for (;;) {
    const one = tokens[next]?.kind === 'word' ? SCALES.get(tokens[next]?.lower ?? '') : undefined;
    if (one === undefined || power + one > 18) return { power, next };
    power += one;
    next += 1;
  }
}

function belowHundred(tokens: readonly Token[], index: number): { value: number; next: number } | null {
  const first = SMALL.get(tokens[index]?.lower ?? '');
  if (first === undefined) return null;
  if (first < 20) return { value: first, next: index + 1 };
  const hyphen = tokens[index + 1]?.text === '-' ? 1 : 0;
  const unit = SMALL.get(tokens[index + 1 + hyphen]?.lower ?? '');
  if (unit === undefined || unit === 0 || unit > 9) return { value: first, next: index + 1 };
  return { value: first + unit, next: index + 2 + hyphen };
}

function dozens(count: number, next: number): Written {
  return { value: multiplied(exactOf(String(count)), exactOf('12')), decimals: 0, next };
}

/** "and a half" after a number in words. */
function andAHalf(tokens: readonly Token[], index: number): number | null {
  const said = [0, 1, 2].map((offset) => tokens[index + offset]?.lower).join(' ');
  return said === 'and a half' ? index + 3 : null;
}

/** "half a million", "a quarter-billion", "half a dozen". */
function partAt(tokens: readonly Token[], index: number): NumeralAt | null {
  const part = partOfScaleAt(tokens, index);
  if (part === null) return null;
  const isDozen = tokens[part.next]?.lower === 'dozen';
  return isDozen
    ? withScales(tokens, index, part.next + 1, multiplied(part.value, exactOf('12')), 0, true)
    : withScales(tokens, index, part.next, part.value, 0, true);
}
