import { LANGUAGE_IDS } from '@/i18n/languages.ts';
import { OWN_LANGUAGE } from '../schema/ownLanguage.ts';
import type { Text } from '../schema/text.ts';

/** A text as a file has it: one string in the report's own language, or one a language. */
export type TextField = string | Readonly<Record<string, string | readonly string[]>>;

/** Writes a text so that it is read as the same: what stands in for a language that it has not is left out. */
export function textField({ ours, shownIn, ...said }: Text): TextField {
  if (LANGUAGE_IDS.every((id) => shownIn?.[id] === OWN_LANGUAGE)) return said[LANGUAGE_IDS[0]];
  const texts = Object.fromEntries(LANGUAGE_IDS.map((id) => [shownIn?.[id] ?? id, said[id]]));
  return ours.length === 0 ? texts : { ...texts, ours };
}
