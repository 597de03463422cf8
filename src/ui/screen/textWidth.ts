/** What text is set in: Inter at weight 600, or what slides set large, of both families and looser. */
type Face = 'label' | 'display';

/**
 * Advance widths in em, measured and rounded up by class. An estimate that needs no DOM lays a chart, an axis or a slide out
 * the same way in a test, at build time, on paper and on the screen, before its font is there.
 */
const CLASSES: readonly (readonly [characters: RegExp, Readonly<Record<Face, number>>])[] = [
  [/[ijl]/, { label: 0.27, display: 0.31 }],
  [/[ .,:;!'|]/, { label: 0.33, display: 0.31 }],
  [/[`·]/, { label: 0.33, display: 0.57 }],
  [/[()[\]]/, { label: 0.42, display: 0.31 }],
  [/[frt/\\{}"]/, { label: 0.42, display: 0.57 }],
  [/[-–_^*?s]/, { label: 0.55, display: 0.57 }],
  [/[acekvxyz1]/, { label: 0.61, display: 0.57 }],
  [/[LFJ]/, { label: 0.61, display: 0.72 }],
  [/[\dbdghnopqu]/, { label: 0.66, display: 0.57 }],
  [/[mM]/, { label: 0.95, display: 0.95 }],
  [/[w]/, { label: 0.85, display: 0.95 }],
  [/[W%@]/, { label: 1.02, display: 0.95 }],
  // These fill the em in a Chinese font.
  [/[“”‘’]/, { label: 1.02, display: 0.6 }],
  [/—/, { label: 1.02, display: 0.95 }],
  [/…/, { label: 1.02, display: 0.57 }],
  [/[A-Z]/, { label: 0.78, display: 0.72 }],
  [/[&+]/, { label: 0.78, display: 0.57 }],
];
/** Han characters, kana, Hangul and full-width punctuation fill the em. */
const WIDE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;
const FILLED = { label: 1, display: 1 };
const OTHER = { label: 0.7, display: 0.57 };

const known = new Map<string, Readonly<Record<Face, number>>>();

function widthsOf(character: string): Readonly<Record<Face, number>> {
  const cached = known.get(character);
  if (cached) return cached;
  const widths = isWide(character)
    ? FILLED
    : (CLASSES.find(([characters]) => characters.test(character))?.[1] ?? OTHER);
  known.set(character, widths);
  return widths;
}

/** The room that a line of text takes, in em: rather too much than too little, by the kinds of its characters. */
export function textWidth(text: string, face: Face = 'label'): number {
  let em = 0;
  for (const character of text) em += widthsOf(character)[face];
  return em;
}

/** WCAG 1.4.12 lets a reader set letters 0.12 em and words 0.16 em further apart; a line must still have room then. */
export const SPACED = 1.22;

/** The room that a line of text may take, in px: never less than it does take, with a reader's wider spacing too. */
export function textRoom(text: string, fontSize: number): number {
  return textWidth(text) * SPACED * fontSize;
}

/** Whether a character fills the em, so that a line may break beside it. */
export function isWide(character: string): boolean {
  return WIDE.test(character);
}
