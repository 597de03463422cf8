import { measureOf } from '../measures.ts';
import type { PrintedUnitKind } from '../readQuantity.ts';
import type { Token } from '../token.ts';
import { HYPHENED } from './asideWords.ts';
import { IRREGULAR, NO_PLURALS, PLURALS_AT_END, STOPS } from './unitWords.ts';

/** A counted noun, in the singular, and the index behind it. */
export interface Noun {
  readonly code: string;
  readonly kind: PrintedUnitKind;
  readonly next: number;
}

/** How many words may stand before the noun that is counted: "new utility-scale solar projects". */
const MOST_WORDS = 7;

/**
 * The noun that a number counts: the first plural among the words that follow without a break, and what else is plural
 * right behind it. A word hyphened to the number is one by itself: "nine-truck".
 */
export function nounAt(tokens: readonly Token[], index: number, inner = false): Noun | null {
  const hyphened = tokens[index]?.text === '-' ? hyphenedAt(tokens, index) : null;
  if (hyphened !== null) return hyphened;
  // "two million more deaths", "three other countries".
  if (!inner && /^(?:more|other|such|fewer|less|live)$/.test(tokens[index]?.lower ?? ''))
    return nounAt(tokens, index + 1, true);
  let next = index;
  let last: string | null = null;
  let named: Noun | null = null;
  for (let taken = 0; taken < MOST_WORDS; taken += 1) {
    const token = tokens[next];
    if (token === undefined || token.first) break;
    // A hyphen, and brackets or marks within a noun's words, join only when glued.
    if (token.text === '-' && !token.spaced && tokens[next + 1]?.spaced === false) {
      if (last !== null) return { code: last, kind: 'count', next };
      next += 1;
      continue;
    }
    if (token.text === ',' && taken > 0 && taken < 3 && adjectiveAfter(tokens, next)) {
      next += 1;
      continue;
    }
    const joined =
      tokens[next + 1]?.text === '-' &&
      tokens[next + 1]?.spaced === false &&
      tokens[next + 2]?.spaced === false;
    const measured = measureOf(tokens[next + 1]?.text ?? '') !== null;
    if (token.digits !== null && (joined || measured) && last === null && !inner) {
      return behindNumber(tokens, next, joined ? 3 : 2);
    }
    if (token.kind !== 'word' || (!joined && (STOPS.has(token.text) || STOPS.has(token.lower)))) break;
    if (token.text === 'U' && tokens[next + 1]?.text === '.' && tokens[next + 2]?.text === 'S') {
      next += tokens[next + 3]?.text === '.' ? 4 : 3;
      continue;
    }
    const noun = nounOf(token.lower);
    // "Vestas turbines": a name before a noun, unless nothing countable comes.
    if (noun !== null && /^[A-Z]/.test(token.text) && last === null) {
      named ??= { code: noun, kind: 'count', next: next + 1 };
      if (goesOn(tokens, next + 1)) {
        next += 1;
        continue;
      }
    }
    const ends = noun !== null || (PLURALS_AT_END.has(token.lower) && !continues(tokens, next + 1));
    if (!ends && last !== null) break;
    next += 1;
    if (ends) {
      last = noun ?? token.lower;
      if (!continues(tokens, next)) return { code: last, kind: 'count', next };
    }
  }
  return last === null ? named : { code: last, kind: 'count', next };
}

/** The noun that is one: "one new vaccine"; the last of a few words that a word of another kind, or a mark, ends. */
export function singularAt(tokens: readonly Token[], index: number): Noun | null {
  let next = index;
  while (tokens[next]?.kind === 'word' && !STOPS.has(tokens[next]?.lower ?? '')) next += 1;
  const last = tokens[next - 1];
  if (last === undefined || next === index || next > index + 4 || last.first) return null;
  return { code: last.lower, kind: 'count', next };
}

/** The singular of a plural noun; null for any other word. */
export function nounOf(word: string): string | null {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length < 4 || !word.endsWith('s') || NO_PLURALS.has(word) || /(?:ss|us|is|'s)$/.test(word))
    return null;
  if (/^(?:calorie|kilocalorie|movie|cookie|pie|tie|prairie|brownie|rookie|selfie|genie)s$/.test(word))
    return word.slice(0, -1);
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:sses|shes|ches|xes|zzes|uses)$/.test(word) && !/(?:houses|causes|nurses)$/.test(word))
    return word.slice(0, -2);
  return word.slice(0, -1);
}

/** Whether another plural goes on right behind: "sales offices", "data centers". */
function continues(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return token?.kind === 'word' && !token.first && !STOPS.has(token.lower) && nounOf(token.lower) !== null;
}

/** A comma between two adjectives: "60 new, modern homes". */
function adjectiveAfter(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index + 1]?.lower ?? '';
  const after = tokens[index + 2]?.lower ?? '';
  return (
    tokens[index + 1]?.kind === 'word' && !STOPS.has(word) && nounOf(word) === null && nounOf(after) !== null
  );
}

function hyphenedAt(tokens: readonly Token[], index: number): Noun | null {
  const word = tokens[index + 1];
  if (word?.kind !== 'word' || word.spaced || tokens[index]?.spaced === true || HYPHENED.has(word.lower))
    return null;
  if (/^[A-Z]/.test(word.text) && tokens[index - 1]?.digits === null) return null;
  return { code: nounOf(word.lower) ?? word.lower, kind: 'count', next: index + 2 };
}

/** The noun behind a number of its own in "two 50-MW turbines", "67 3 MW turbines"; that number is left to be read. */
function behindNumber(tokens: readonly Token[], index: number, skipped: number): Noun | null {
  const noun = nounAt(tokens, index + skipped, true);
  return noun === null ? null : { ...noun, next: index };
}

/** Whether a word that may be part of the noun follows, or a number with a unit of its own. */
function goesOn(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || token.first) return false;
  return token.digits !== null || (token.kind === 'word' && !STOPS.has(token.lower));
}
