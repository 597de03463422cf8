/**
 * Advance widths of Inter at weight 600 in em, measured and rounded up by class. An estimate that needs no DOM lays a
 * chart or an axis out the same way in a test, at build time and on the screen, before its font is there.
 */
const CLASSES: readonly (readonly [characters: RegExp, em: number])[] = [
  [/[ijl]/, 0.27],
  [/[ .,:;!'|`·]/, 0.33],
  [/[frt()[\]/\\{}"]/, 0.42],
  [/[-–_^*?s]/, 0.55],
  [/[acekvxyzLFJ1]/, 0.61],
  [/[\dbdghnopqu]/, 0.66],
  [/[mM]/, 0.95],
  [/[w]/, 0.85],
  [/[W%@]/, 1.02],
  // These fill the em in a Chinese font.
  [/[“”‘’—…]/, 1.02],
  [/[A-Z&+]/, 0.78],
];
/** Han characters, kana, Hangul and full-width punctuation fill the em. */
const WIDE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;
const OTHER = 0.7;

const known = new Map<string, number>();

function emOf(character: string): number {
  const cached = known.get(character);
  if (cached !== undefined) return cached;
  const em = isWide(character)
    ? 1
    : (CLASSES.find(([characters]) => characters.test(character))?.[1] ?? OTHER);
  known.set(character, em);
  return em;
}

/** The room that a line of text takes, in em: rather too much than too little, by the kinds of its characters. */
export function textWidth(text: string): number {
  let em = 0;
  for (const character of text) em += emOf(character);
  return em;
}

/** Whether a character fills the em, so that a line may break beside it. */
export function isWide(character: string): boolean {
  return WIDE.test(character);
}
