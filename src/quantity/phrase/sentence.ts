import { isSpace } from './plainText.ts';
import type { Span } from './span.ts';

/** How far around a quantity its sentence is looked at. */
const REACH = 400;

/**
 * The sentence that each place stands in, at most 400 characters to each side of it; the places are in order. Written as
 * one walk through the text, since many quantities may stand in one sentence.
 */
export function sentencesOf(text: string, places: readonly Span[]): Span[] {
  const spans: Span[] = [];
  let start = 0;
  let end = sentenceEnd(text, 0);
  for (const place of places) {
    while (end < place.start) {
      start = end + 1;
      end = sentenceEnd(text, start);
    }
    spans.push({
      start: Math.max(start, place.start - REACH),
      end: Math.min(Math.max(end, place.end), place.end + REACH),
    });
  }
  return spans;
}

function sentenceEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && !endsAt(text, at)) at += 1;
  return at;
}

/** Whether a sentence ends with the character at an index; a point ends it before white space alone. */
function endsAt(text: string, at: number): boolean {
  const char = text.charAt(at);
  if (char === '.') return at + 1 >= text.length || isSpace(text[at + 1]);
  return char === '\n' || char === '。' || char === ';' || char === '!' || char === '?';
}
