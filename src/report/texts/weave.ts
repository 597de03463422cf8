const FIRST = 0xe000;

/**
 * The words of a message with other things than strings in its slots: "estimated by ‹the alliance›" in three pieces, so that a
 * report's text keeps its own language inside the product's sentence. Empty pieces fall away.
 */
export function weave<Piece>(
  words: (...slots: string[]) => string,
  pieces: readonly Piece[],
): (string | Piece)[] {
  // Characters for private use: no message has them.
  const said = words(...pieces.map((_, i) => String.fromCharCode(FIRST + i)));
  return said
    .split(/([\uE000-\uF8FF])/)
    .filter((part) => part !== '')
    .map((part) => pieces[part.charCodeAt(0) - FIRST] ?? part);
}
