import type { Refusal } from './refusal.ts';

/** `<` before a letter, `/` or `!` starts markup. */
const MARKUP = /<[a-z/!]/i;
/** Characters that turn the reading direction unseen, so that "daeh" may show as "head". */
const DIRECTION = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;
/** All but the line break and the tab. */
const CONTROL = /(?![\n\t])[\p{Cc}\u2028\u2029]/u;
/** Half of a character that takes two places: no encoding can write it, and it shows as a box. */
const HALF = /\p{Surrogate}/u;

const NONE: readonly Refusal[] = [];

const FORBIDDEN = [
  [CONTROL, 'control-character'],
  [DIRECTION, 'direction-control'],
  [HALF, 'half-character'],
] as const;

/** No sign beyond the plain ones of ASCII, and none that could begin markup: most texts of a long report. */
const PLAIN = /^[ -;=-~]*$/;

/** Why a text can't be shown as it is written, each reason once. */
export function refusedIn(text: string): readonly Refusal[] {
  if (PLAIN.test(text)) return NONE;
  const refusals: Refusal[] = MARKUP.test(text) ? [{ reason: 'markup' }] : [];
  for (const [pattern, reason] of FORBIDDEN) {
    const [found] = pattern.exec(text) ?? [];
    if (found !== undefined) refusals.push({ reason, code: codeOf(found) });
  }
  return refusals;
}

const codeOf = (character: string) =>
  `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
