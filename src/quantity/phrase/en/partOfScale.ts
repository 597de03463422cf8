import { type Exact, exactOf } from '../exact.ts';
import type { Token } from '../token.ts';
import { SCALES } from './words.ts';

const PARTS: ReadonlyMap<string, Exact> = new Map([
  ['half', exactOf('5', 1)],
  ['quarter', exactOf('25', 2)],
  ['three quarters', exactOf('75', 2)],
]);

/** What part of a scale or a dozen is said, and the index of the word for the scale. */
export interface PartOfScale {
  readonly value: Exact;
  readonly next: number;
}

/** "half a million", "a quarter-billion", "three quarters of a million", "half a dozen": the part, and where its scale stands. */
export function partOfScaleAt(tokens: readonly Token[], index: number): PartOfScale | null {
  const word = (at: number): string => tokens[at]?.lower ?? '';
  let at = /^an?$/.test(word(index)) ? index + 1 : index;
  let said = word(at);
  if (said === 'three') {
    at += word(at + 1) === '-' ? 2 : 1;
    said = `three ${word(at)}`;
  }
  const value = PARTS.get(said);
  if (value === undefined) return null;
  at += 1;
  if (word(at) === '-') at += 1;
  else {
    if (word(at) === 'of') at += 1;
    if (/^an?$/.test(word(at))) at += 1;
  }
  const scale = SCALES.get(word(at)) ?? 0;
  return scale >= 5 || (word(at) === 'dozen' && said === 'half') ? { value, next: at } : null;
}
