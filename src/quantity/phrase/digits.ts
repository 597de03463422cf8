import { isDigit } from './plainText.ts';

/** A number in digits: its digits without point and group marks. */
export interface Digits {
  readonly end: number;
  readonly digits: string;
  readonly decimals: number;
  readonly grouped: boolean;
}

/** Fractions that are one character, and what stands after the point instead; a third ends nowhere. */
const FRACTIONS: ReadonlyMap<string, string> = new Map([
  ['½', '5'],
  ['¼', '25'],
  ['¾', '75'],
  ['⅛', '125'],
  ['⅜', '375'],
  ['⅝', '625'],
  ['⅞', '875'],
]);

/** Whether a character is a fraction that can be written out in digits. */
export const isFraction = (character: string): boolean => FRACTIONS.has(character);

/** Longer runs are codes or keys, not numbers that a text states. */
const MOST_DIGITS = 40;

/**
 * The number in digits that begins at an offset of a plain text: "1,234.5", "10 000", "2¾". Groups have three digits and
 * one kind of mark. null when none begins there, or what does is longer than any number.
 */
export function digitsAt(text: string, start: number): Digits | null {
  if (text.charAt(start) === '.') return fractionAt(text, start);
  let end = digitsEnd(text, start);
  if (end === start) return writtenOut(text, start, '');
  let digits = text.slice(start, Math.min(end, start + MOST_DIGITS + 1));
  const mark = end - start <= 3 ? text.charAt(end) : '';
  let grouped = false;
  while ((mark === ',' || mark === ' ') && text.charAt(end) === mark && digits.length <= MOST_DIGITS) {
    if (digitsEnd(text, end + 1) !== end + 4) break;
    digits += text.slice(end + 1, end + 4);
    end += 4;
    grouped = true;
  }
  if (digits.length > MOST_DIGITS) return null;
  const whole = writtenOut(text, end, digits);
  if (whole !== null) return { ...whole, grouped };
  const fraction = text.charAt(end) === '.' ? text.slice(end + 1, digitsEnd(text, end + 1)) : '';
  if (fraction.length > MOST_DIGITS) return null;
  if (fraction !== '') end += 1 + fraction.length;
  return { end, digits: digits + fraction, decimals: fraction.length, grouped };
}

/** Where the digits that begin at an offset end; the offset itself when there are none. */
export function digitsEnd(text: string, start: number): number {
  let end = start;
  while (isDigit(text[end])) end += 1;
  return end;
}

/** "2¾" and "½", with what stands before the fraction. */
function writtenOut(text: string, at: number, digits: string): Digits | null {
  const fraction = FRACTIONS.get(text.charAt(at));
  if (fraction === undefined) return null;
  return { end: at + 1, digits: digits + fraction, decimals: fraction.length, grouped: false };
}

/** ".02": a fraction without a whole. */
function fractionAt(text: string, start: number): Digits | null {
  const end = digitsEnd(text, start + 1);
  const decimals = end - start - 1;
  if (decimals === 0 || decimals > MOST_DIGITS) return null;
  return { end, digits: text.slice(start + 1, end), decimals, grouped: false };
}
