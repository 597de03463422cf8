import type { Numerals } from './format.ts';
import { perLocale } from './perLocale.ts';
import type { Comparator, Quantity } from './quantity.ts';

/** Reads what `formatNumber` writes, number and scale together: "4.95 billion", "49.5亿", "40,000"; else null. */
export function parseNumber(text: string, numerals: Numerals): number | null {
  const trimmed = text.trim();
  const scale = numerals.scales.findLast(({ word }) => trimmed.endsWith(word));
  const digits = scale === undefined ? trimmed : trimmed.slice(0, -scale.word.length).trimEnd();
  const { group, decimal } = separatorsOf(numerals.locale);
  const plain = digits.split(decimal).map((part, index) => (index === 0 ? ungrouped(part, group) : part));
  return plain.includes(null) ? null : numberIn(plain.join('.'), scale?.exponent ?? 0);
}

/** Groups have three digits, all but the first; a number may also be written without any. */
function ungrouped(whole: string, group: string): string | null {
  const [first = '', ...others] = whole.split(group);
  const grouped = /^-?\d{1,3}$/.test(first) && others.every((digits) => /^\d{3}$/.test(digits));
  return others.length === 0 || grouped ? [first, ...others].join('') : null;
}

/** A plain decimal number, times a power of ten; null when it is not one. */
function numberIn(digits: string, exponent: number): number | null {
  return /^-?\d+(\.\d+)?$/.test(digits) ? Number(`${digits}e${exponent}`) : null;
}

const separatorsOf = perLocale((locale): { readonly group: string; readonly decimal: string } => {
  const parts = new Intl.NumberFormat(locale).formatToParts(-12345.6);
  const of = (type: 'group' | 'decimal'): string => parts.find((part) => part.type === type)?.value ?? '';
  return { group: of('group'), decimal: of('decimal') };
});

/**
 * Reads the number in a short English phrase as a source prints it: "RMB 4.95 billion", "more than 40 tons", "another
 * three years". null when there is no number, more than one, or one that only lies near the value ("nearly 60").
 */
export function parsePhrase(phrase: string): Pick<Quantity, 'obsValue' | 'comparator'> | null {
  const words = phrase
    .toLowerCase()
    .replace(CURRENCIES, ' ')
    .split(/[\s-]+/)
    .map((word) => word.replace(/[,.;:)]+$/, ''));
  const at = words.findIndex((word) => digitsOf(word) !== null);
  const number = at < 0 ? null : leadingNumber(words.slice(at));
  if (number === null) return null;

  const before = words.slice(0, at).join(' ');
  const after = words.slice(at + number.words);
  const vague = NEAR.test(before) || after.some((word) => digitsOf(word) !== null);
  return vague ? null : { obsValue: number.value, comparator: comparatorIn(before, after.join(' ')) };
}

/** The number that the words begin with ("4.95 billion", "twenty one thousand"), and how many of them it takes. */
function leadingNumber(words: readonly string[]): { readonly value: number; readonly words: number } | null {
  const [first = '', second = ''] = words;
  const compound = TENS.includes(first) && UNITS.slice(1, 10).includes(second);
  const digits = compound ? String(Number(digitsOf(first)) + Number(digitsOf(second))) : digitsOf(first);
  const start = compound ? 2 : 1;
  const end = words.findIndex((word, index) => index >= start && !EXPONENTS.has(word));
  const scales = words.slice(start, end < 0 ? words.length : end);
  const exponent = scales.reduce((sum, word) => sum + (EXPONENTS.get(word) ?? 0), 0);
  const value = digits === null ? null : numberIn(digits, exponent);
  return value === null ? null : { value, words: start + scales.length };
}

const CURRENCIES = /\b(?:rmb|cny|usd|hkd|eur)|(?:\b(?:us|hk))?[$¥€£]/g;
const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const EXPONENTS = new Map([
  ['hundred', 2],
  ['thousand', 3],
  ['million', 6],
  ['billion', 9],
  ['trillion', 12],
]);
const NEAR = /\b(?:about|around|some|nearly|almost|roughly|approximately|close to)$/;

/** What stands right before a number to make it a bound; "no more than" has to come before "more than". */
const BEFORE: readonly (readonly [RegExp, Comparator])[] = [
  [/\b(?:no|not) (?:more|greater) than$|\b(?:at most|up to)$/, '<='],
  [/\b(?:no|not) (?:less|fewer) than$|\bat least$/, '>='],
  [/\b(?:more|greater) than$|\b(?:over|above|exceeding|in excess of)$/, '>'],
  [/\b(?:less|fewer) than$|\b(?:under|below)$/, '<'],
];

/** What may follow it to the same end. */
const AFTER: readonly (readonly [RegExp, Comparator])[] = [
  [/\bor more\b/, '>='],
  [/\bor (?:less|fewer)\b/, '<='],
];

function comparatorIn(before: string, after: string): Comparator | null {
  const found =
    BEFORE.find(([pattern]) => pattern.test(before)) ?? AFTER.find(([pattern]) => pattern.test(after));
  return found?.[1] ?? null;
}

/** The digits that a word stands for, ungrouped; null when it is not a number. */
function digitsOf(word: string): string | null {
  if (/^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?%?$/.test(word)) return word.replace(/[,%]/g, '');
  if (UNITS.includes(word)) return String(UNITS.indexOf(word));
  return TENS.includes(word) ? String(20 + 10 * TENS.indexOf(word)) : null;
}
