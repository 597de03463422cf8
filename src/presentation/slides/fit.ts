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

/** Widths in em of the two families that are bundled, on the safe side; CJK characters are 1 em in every font. */
function characterWidth(character: string): number {
  if (/[\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uffef]/u.test(character)) return 1;
  if (/[\u2018-\u201d\u3000-\u303f]/u.test(character)) return 0.6;
  if (/[ .,:;'|!ijl()[\]]/u.test(character)) return 0.31;
  if (/[mwMW@%—]/u.test(character)) return 0.95;
  if (/[A-Z]/u.test(character)) return 0.72;
  return 0.57;
}

/** The width of a text on one line, in em. */
export function widthInEm(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
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
