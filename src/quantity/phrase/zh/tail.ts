import { lookupOf } from '../lookup.ts';
import type { PrintedComparator } from '../readQuantity.ts';
import { AFTER } from './words.ts';

const BORDERS = lookupOf(AFTER);

/** What bounds a number from behind its unit, and the offset behind that: 以上, 左右, 以内. */
export function bordersAfter(
  text: string,
  at: number,
): { readonly comparator: PrintedComparator; readonly qualifier: string; readonly end: number } | null {
  const found = BORDERS.at(text, at);
  if (found === null) return null;
  // 起 bounds a price only: 5起 is five of a kind.
  if (found.phrase === '起' || found.phrase === '许') return null;
  return { comparator: found.value, qualifier: found.phrase, end: at + found.phrase.length };
}
