import { currencyOfCode, currencyOfMark, currencyOfPrefix } from '../currencies.ts';
import type { PrintedComparator, PrintedUnit } from '../readQuantity.ts';
import type { Token } from '../token.ts';
import { byLastWord } from '../words.ts';
import { BEFORE, FILLERS, FROM_BELOW, KEPT_FILLERS } from './words.ts';

/** What bounds a number, and the index of the first token of it. */
export interface Bound {
  readonly comparator: PrintedComparator;
  readonly qualifier: string;
  readonly below: boolean;
  readonly first: number;
}

/** A currency printed before a number, and the index of its first token. */
export interface CurrencyBefore {
  readonly unit: PrintedUnit;
  readonly first: number;
}

/** The currency that ends right before a token: "US$", "RMB", "€". */
export function currencyBefore(tokens: readonly Token[], index: number): CurrencyBefore | null {
  const token = tokens[index - 1];
  if (token === undefined) return null;
  const unit = (text: string, code: string): PrintedUnit => ({
    text,
    code,
    kind: 'currency',
    per: null,
    beside: true,
  });
  const isShort = token.text === '.' && tokens[index - 2]?.text === 'Rs' && !token.spaced;
  if (isShort) return { unit: unit('Rs.', 'INR'), first: index - 2 };
  const marked = tokens[index - 2]?.text === '$' && !token.spaced ? currencyOfPrefix(token.text, '$') : null;
  if (marked !== null) return { unit: unit(`$${token.text}`, marked), first: index - 2 };
  const ofMark = currencyOfMark(token.text);
  if (ofMark === null) {
    const code = token.kind === 'word' ? currencyOfCode(token.text) : null;
    return code === null ? null : { unit: unit(token.text, code), first: index - 1 };
  }
  if (token.text === '$' && isDotted(tokens, index - 2)) {
    return { unit: unit(`U.S.${token.spaced ? ' ' : ''}$`, 'USD'), first: index - 5 };
  }
  const letters = tokens[index - 2];
  // "US$" is one sign; "USD $" too.
  const prefixed =
    letters?.kind === 'word' && (!token.spaced || letters.text.length === 3 || letters.text === 'US')
      ? currencyOfPrefix(letters.text, token.text)
      : null;
  if (prefixed === null || letters === undefined) return { unit: unit(token.text, ofMark), first: index - 1 };
  const space = token.spaced ? ' ' : '';
  return { unit: unit(letters.text + space + token.text, prefixed), first: index - 2 };
}

/** Whether "U.S." ends at a token. */
const isDotted = (tokens: readonly Token[], last: number): boolean =>
  ['.', 's', '.', 'u'].every((text, back) => tokens[last - back]?.lower === text);

/** What bounds a number among the words before it, with fillers between: "up to a record". Never looks before `floor`. */
export function boundBefore(tokens: readonly Token[], index: number, floor: number): Bound | null {
  let at = index - 1;
  for (let fillers = 0; fillers <= 4 && at >= floor; fillers += 1, at -= 1) {
    const token = tokens[at];
    if (token === undefined) return null;
    const bound = boundEndingAt(tokens, at, floor);
    if (bound !== null) return outermost(tokens, bound, floor);
    if (token.kind !== 'word' || !FILLERS.has(token.lower)) return null;
  }
  return null;
}

/** "up to about": that it is about so much says less than that it is no more. */
function outermost(tokens: readonly Token[], near: Bound, floor: number): Bound {
  if (near.comparator !== '~' || near.first - 1 < floor) return near;
  const outer = boundEndingAt(tokens, near.first - 1, floor);
  return outer === null || outer.comparator === '~' ? near : outer;
}

/** The first token of words like "another" and "only" right before a number; the number's own index when there are none. */
export function keptBefore(tokens: readonly Token[], index: number, floor: number): number {
  let first = index;
  while (first - 1 >= floor && KEPT_FILLERS.has(tokens[first - 1]?.lower ?? '')) first -= 1;
  const article = first < index && /^an?$/.test(tokens[first - 1]?.lower ?? '') && first - 1 >= floor;
  return article ? first - 1 : first;
}

function boundEndingAt(tokens: readonly Token[], index: number, floor: number): Bound | null {
  const entries = BOUNDS.get(tokens[index]?.lower ?? '');
  const entry = entries?.find(({ words }) => {
    const first = index - words.length + 1;
    return first >= floor && words.every((word, offset) => tokens[first + offset]?.lower === word);
  });
  if (entry === undefined) return null;
  const first = index - entry.words.length + 1;
  // "rising above" bounds a price no less than "above"; "the above three" points back.
  if (tokens[first - 1]?.lower === 'the' && /^(?:above|below)$/.test(tokens[index]?.lower ?? '')) return null;
  const qualifier = entry.words.join(' ').replace(' .', '.').replace('> =', '>=').replace('< =', '<=');
  const below = entry.value === '~' && FROM_BELOW.has(entry.words.at(-1) ?? '');
  return { comparator: entry.value, qualifier, below, first };
}

const BOUNDS = byLastWord(BEFORE);
