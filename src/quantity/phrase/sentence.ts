import { isSpace } from './plainText.ts';
import type { ReadQuantity } from './readQuantity.ts';
import type { Span } from './span.ts';

/** How far around a quantity its sentence is looked at. */
const REACH = 400;

/** The sentence that each quantity stands in, at most 400 characters to each side of it. */
export function sentencesOf(text: string, quantities: readonly ReadQuantity[]): Span[] {
  return quantities.map(({ start, end }) => ({ start: startOf(text, start), end: endOf(text, end) }));
}

function startOf(text: string, from: number): number {
  let at = from;
  while (at > 0 && from - at < REACH && !endsAt(text, at - 1)) at -= 1;
  return at;
}

function endOf(text: string, from: number): number {
  let at = from;
  while (at < text.length && at - from < REACH && !endsAt(text, at)) at += 1;
  return at;
}

/** Whether a sentence ends with the character at an index; a point ends it before white space alone. */
function endsAt(text: string, at: number): boolean {
  const char = text.charAt(at);
  if (char === '.') return at + 1 >= text.length || isSpace(text[at + 1]);
  return char === '\n' || char === '。' || char === ';' || char === '!' || char === '?';
}
