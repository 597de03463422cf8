import type { Refusal } from '../schema/refusal.ts';

/** What is wrong with a report file, and where; `wordsOf` says it in a language. */
export interface Problem {
  /** The place in the file, as one would write it in JavaScript: `charts[0].rows[1].figure`; empty for the whole file. */
  readonly path: string;
  readonly refusal: Refusal;
}

/** A refusal, and the keys that lead to its place in the file. */
export interface LocatedRefusal {
  readonly path: readonly PropertyKey[];
  readonly refusal: Refusal;
}

/** A refusal with its place written out. */
export const problemOf = ({ path, refusal }: LocatedRefusal): Problem => ({ path: placeOf(path), refusal });

/** The longest that a name from the file is quoted: a name may be as long as the file. */
const MOST_QUOTED = 80;

/** A piece of the file as a message quotes it. */
export const clipped = (text: string) =>
  text.length > MOST_QUOTED ? `${text.slice(0, MOST_QUOTED)}…` : text;

/** Writes a path as JavaScript would: `figures[3].label.zh`. */
export function placeOf(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${clipped(String(key))}`))
    .join('')
    .replace(/^\./, '');
}
