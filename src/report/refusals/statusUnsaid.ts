import { LANGUAGE_IDS, type Language } from '@/i18n/languages.ts';
import { isAhead } from '@/quantity/status.ts';
import type { Chart, Figure } from '../model.ts';
import type { Refusal } from '../schema/refusal.ts';
import { saysStatus } from './statusWords.ts';

/**
 * What a chart shows as if it were there although it is still ahead: its title and its line are both the author's, and in some
 * language neither says so. The product's own lines always do.
 */
export function statusUnsaid(
  { title, howToRead }: Chart,
  figures: readonly Figure[],
): { readonly language: Language; readonly refusal: Refusal } | null {
  if (title === undefined || howToRead === undefined) return null;
  for (const { id, obsStatus } of figures) {
    if (!isAhead(obsStatus)) continue;
    for (const language of LANGUAGE_IDS) {
      const words = title[language] + howToRead[language];
      const shown = title.shownIn?.[language];
      if (!saysStatus(words, obsStatus, shown === undefined ? [language] : LANGUAGE_IDS))
        return { language, refusal: { reason: 'status-unsaid', figure: id, status: obsStatus, language } };
    }
  }
  return null;
}
