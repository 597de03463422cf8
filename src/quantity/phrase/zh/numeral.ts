import { digitsAt } from '../digits.ts';
import { added, type Exact, exactOf, scaled } from '../exact.ts';
import type { Numeral } from '../numeral.ts';
import { isDigit } from '../plainText.ts';
import { DIGITS, LARGE_SCALES, SCALE_LOOKALIKES, SMALL_SCALES } from './words.ts';

/** A Chinese number never takes more characters than this. */
export const LONGEST = 24;

/** The number that begins at an offset, without what makes more of it: "1.2万", 3千, 二十, 两百五十万, 1亿2000万. */
export function numeralAt(text: string, start: number): Numeral | null {
  return isDigit(text[start]) ? inDigitsAt(text, start) : inWordsAt(text, start);
}

function inDigitsAt(text: string, start: number): Numeral | null {
  const found = digitsAt(text, start);
  if (found === null) return null;
  const bare = exactOf(found.digits, found.decimals);
  const scale = scalesAt(text, found.end);
  let value = scaled(bare, scale.power);
  let { end } = scale;
  // "1亿2000万": what follows a scale without a break and is smaller belongs to it.
  if (scale.power >= 4 && isDigit(text[end])) {
    const rest = digitsAt(text, end);
    const restScale = rest === null ? null : scalesAt(text, rest.end);
    if (
      rest !== null &&
      restScale !== null &&
      rest.decimals === 0 &&
      restScale.power < scale.power &&
      rest.digits.length + restScale.power <= scale.power
    ) {
      value = added(value, scaled(exactOf(rest.digits), restScale.power));
      end = restScale.end;
    }
  }
  return { start, end, value, bare, decimals: found.decimals, unitMult: scale.power, inWords: false };
}

/** The scale characters from an offset on: 万, 千万, 万亿. */
export function scalesAt(text: string, start: number): { readonly power: number; readonly end: number } {
  let end = start;
  let power = 0;
  let smallest = 0;
  for (;;) {
    const char = text.charAt(end);
    const next = SMALL_SCALES.get(char) ?? LARGE_SCALES.get(char);
    // Scales grow from the first to the last: 百万, 万亿; so 万万万 is none.
    if (next === undefined || next <= smallest || SCALE_LOOKALIKES.test(text.slice(end, end + 4))) break;
    smallest = next;
    power += next;
    end += 1;
  }
  return { power, end };
}

function inWordsAt(text: string, start: number): Numeral | null {
  let end = start;
  while (end - start < LONGEST && isNumeral(text, end)) end += 1;
  if (end === start || isNumeral(text, end)) return null;
  const chars = text.slice(start, end);
  const value = valueOf(chars);
  if (value === null) return null;
  const fraction = pointAt(text, end);
  const last = trailing(chars);
  const bare = fraction === null ? scaled(value, -last) : added(value, fraction.value);
  const scale = fraction === null ? { power: last, end } : scalesAt(text, fraction.end);
  return {
    start,
    end: scale.end,
    value: scaled(bare, scale.power),
    bare,
    decimals: fraction?.decimals ?? 0,
    unitMult: scale.power,
    inWords: true,
  };
}

export function isNumeral(text: string, at: number): boolean {
  const char = text.charAt(at);
  if (DIGITS.has(char) || LARGE_SCALES.has(char)) return true;
  if (!SMALL_SCALES.has(char)) return false;
  const ahead = text.slice(at, at + 4);
  // 百度 is a name, but 六百度 is a number of degrees.
  return (
    !SCALE_LOOKALIKES.test(ahead) || (DIGITS.has(text.charAt(at - 1)) && /^百(?:度|分[钟贝])/.test(ahead))
  );
}

/** The value of a number in Chinese characters; null for digits in a row (a year) and for scales in no order. */
function valueOf(chars: string): Exact | null {
  let total = 0n;
  /** As far as the last 亿. */
  let closed = 0n;
  let section = 0n;
  let digit: bigint | null = null;
  let lastSmall = 4;
  let afterZero = false;
  for (const char of chars) {
    const value = DIGITS.get(char);
    const small = SMALL_SCALES.get(char);
    const large = LARGE_SCALES.get(char);
    if (value !== undefined) {
      if (digit !== null && !(digit === 0n && afterZero)) return null;
      digit = BigInt(value);
      afterZero = value === 0;
    } else if (small !== undefined) {
      if (small >= lastSmall || digit === 0n) return null;
      section += (digit ?? 1n) * 10n ** BigInt(small);
      lastSmall = small;
      digit = null;
    } else if (large !== undefined) {
      const part = section + (digit ?? 0n);
      // 万亿 is a scale of its own; 万 with nothing before it is one 万.
      // 亿 counts what stands since the last one: 三万亿五千亿 is 3.5 trillion.
      const open = part + (large === 8 ? total - closed : 0n);
      if (open === 0n) total = (total === 0n ? 1n : total) * 10n ** BigInt(large);
      else total = (large === 8 ? closed : total) + open * 10n ** BigInt(large);
      if (large === 8) closed = total;
      section = 0n;
      digit = null;
      lastSmall = 4;
    }
  }
  // "两万五" is 25,000: a digit behind a scale, without zero, counts the next one.
  const tail = digit === null ? 0n : digit * (afterZero || chars.length < 3 ? 1n : impliedScale(chars));
  return { coefficient: total + section + tail, exponent: 0 };
}

function impliedScale(chars: string): bigint {
  const before = chars.at(-2) ?? '';
  const power = LARGE_SCALES.get(before) ?? SMALL_SCALES.get(before) ?? 1;
  return 10n ** BigInt(power - 1);
}

/** The power of ten of the large scale that a number in characters ends with. */
function trailing(chars: string): number {
  let power = 0;
  for (let at = chars.length - 1; at > 0; at -= 1) {
    const scale = LARGE_SCALES.get(chars.charAt(at));
    if (scale === undefined) break;
    power += scale;
  }
  return power;
}

/** "点五": the digits after a point in words. */
function pointAt(text: string, start: number): { value: Exact; decimals: number; end: number } | null {
  if (text.charAt(start) !== '点') return null;
  let digits = '';
  for (let at = start + 1; digits.length < 6; at += 1) {
    const digit = DIGITS.get(text.charAt(at));
    if (digit === undefined) break;
    digits += String(digit);
  }
  if (digits === '') return null;
  return { value: exactOf(digits, digits.length), decimals: digits.length, end: start + 1 + digits.length };
}
