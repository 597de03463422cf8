import { textWidth } from '@/ui/screen/textWidth.ts';

/**
 * How large a text may be set, reckoned from its characters alone: no measuring, so the first paint is the last, and a slide
 * looks the same on every screen and on paper. All sizes are in the same unit as the box (here cqw, 1 % of the slide's width).
 */
export interface Box {
  readonly width: number;
  readonly lines: number;
  readonly most: number;
  readonly least: number;
}

/** The width of a text on one line, in em. */
export function widthInEm(text: string): number {
  return textWidth(text, 'display');
}

/** Chinese may break anywhere, or, as a headline should (`word-break: keep-all`), after its punctuation alone. */
const BREAKS = {
  anywhere: /\s+|(?<=[\u2e80-\u9fff\u3000-\u303f\uff00-\uffef])/u,
  clauses: /\s+|(?<=[\u3001\u3002\uff01\uff0c\uff1a\uff1b\uff1f])/u,
} as const;

/**
 * The size at which a text fits its lines, between `least` and `most`. Lines lose about a word's length where they break,
 * which is reckoned as 2 em each; what can't be broken fits one line. A text too long for `least` has `least`.
 */
export function fittingSize(
  text: string,
  { width, lines, most, least }: Box,
  breaks: keyof typeof BREAKS = 'anywhere',
): number {
  const em = widthInEm(text);
  const size = lines === 1 ? width / em : (lines * width) / (em + 2 * lines);
  const unbroken = Math.max(...text.split(BREAKS[breaks]).map(widthInEm));
  return Math.max(least, Math.min(most, size, width / unbroken));
}
