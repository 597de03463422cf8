import { currencyOfCode, currencyOfPrefix } from './currencies.ts';
import { type Digits, digitsAt, digitsEnd, isFraction } from './digits.ts';
import { isDigit, isLetter, isSpace } from './plainText.ts';

/** A word, a number in digits, a name made of letters and digits, or one other character. */
export interface Token {
  readonly kind: 'word' | 'number' | 'code' | 'mark';
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** White space, or the start of the text, stands before it. */
  readonly spaced: boolean;
  /** It is the first on its line. */
  readonly first: boolean;
  readonly digits: Digits | null;
}

/** Splits a plain text into tokens, in one pass. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let spaced = true;
  let first = true;
  while (at < text.length) {
    if (isSpace(text[at])) {
      spaced = true;
      first ||= text[at] === '\n';
      at += 1;
      continue;
    }
    const token = tokenAt(text, at, spaced, first);
    tokens.push(token);
    at = token.end;
    spaced = false;
    first = false;
  }
  return tokens;
}

function tokenAt(text: string, start: number, spaced: boolean, first: boolean): Token {
  const token = (kind: Token['kind'], end: number, digits: Digits | null = null): Token => {
    const own = text.slice(start, end);
    return { kind, text: own, lower: own.toLowerCase(), start, end, spaced, first, digits };
  };
  if (isLetter(text[start])) return letters(text, start, token);
  const fraction =
    text[start] === '.' && isDigit(text[start + 1]) && /[\s$€£(]/.test(text.charAt(start - 1) || ' ');
  if (!isDigit(text[start]) && !fraction && !isFraction(text.charAt(start))) return token('mark', start + 1);
  const digits = digitsAt(text, start);
  if (digits === null) return token('code', digitsEnd(text, start));
  // "3.1.2" numbers a section, a version or a day.
  const dotted = dottedEnd(text, digits.end);
  return dotted === digits.end ? token('number', digits.end, digits) : token('code', dotted);
}

function letters(text: string, start: number, token: (kind: Token['kind'], end: number) => Token): Token {
  let end = start + 1;
  while (isLetter(text[end]) || (text[end] === "'" && isLetter(text[end + 1]))) end += 1;
  // The code of a currency may be glued to its number, and is no part of a name: "RMB4.95".
  const own = text.slice(start, end);
  if (
    !isDigit(text[end]) ||
    currencyOfCode(own) !== null ||
    isBehindMark(text, own, start) ||
    isOfCents(text, own, end)
  )
    return token('word', end);
  while (isLetter(text[end]) || isDigit(text[end]) || (text[end] === '.' && isDigit(text[end + 1]))) end += 1;
  return token('code', end);
}

/** "$US1.20": the country stands behind the sign. */
function isBehindMark(text: string, dollar: string, start: number): boolean {
  return text.charAt(start - 1) === '$' && currencyOfPrefix(dollar, '$') !== null;
}

/** "US12.5 cents", "A4 cents": a hundredth of a dollar, whose letters are glued to the number. */
function isOfCents(text: string, dollar: string, end: number): boolean {
  return currencyOfPrefix(dollar, '$') !== null && /^[\d.]{1,8} cents?\b/.test(text.slice(end, end + 16));
}

function dottedEnd(text: string, start: number): number {
  let end = start;
  while (text[end] === '.' && isDigit(text[end + 1])) end = digitsEnd(text, end + 1);
  return end;
}

/** Whether a token is a number in digits. */
export function isNumber(token: Token | undefined): boolean {
  return token !== undefined && token.digits !== null;
}
