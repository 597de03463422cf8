/** Advance widths of the large numerals (Source Serif 4, 600 to 700) in em, measured and rounded up by class. */
const CLASSES: readonly (readonly [characters: RegExp, em: number])[] = [
  [/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60\uffe0-\uffe6]/, 1],
  [/\d/, 0.535],
  [/[.,:;'’ ]/, 0.27],
  [/[ijlI|()]/, 0.36],
  [/[frst/\-–−]/, 0.46],
  [/[mwMW%]/, 0.96],
  [/[A-Z&$€£¥]/, 0.72],
];
const OTHER = 0.57;

/** About how wide a number is when it is set as a picture, in em: rather too much than too little. */
export function heavyWidth(text: string): number {
  let em = 0;
  for (const character of text) em += CLASSES.find(([kind]) => kind.test(character))?.[1] ?? OTHER;
  return em;
}
