import { LANGUAGE_IDS, type Language } from '@/i18n/languages.ts';
import { isAhead, type ObsStatus } from '@/quantity/status.ts';
import type { Chart, Figure } from '../model.ts';
import type { Refusal } from '../schema/refusal.ts';

type Ahead = Exclude<ObsStatus, 'reported' | 'provisional' | 'estimated'>;

/** How a chart's own words may say that something is not a result yet; any of them will do. */
const SAID: Readonly<Record<Language, Readonly<Record<Ahead, RegExp>>>> = {
  en: {
    expected: /expect|project|forecast|anticipat|outlook|not yet/i,
    planned: /plan|pledge|will |to be |not yet/i,
    target: /target|goal|aim|by 20\d\d|not yet/i,
    needed: /need|require|not yet/i,
  },
  zh: {
    expected: /预计|预期|预测|有望|尚未/,
    planned: /计划|拟|将|尚未/,
    target: /目标|力争|到20\d\d年|尚未/,
    needed: /需要|所需|尚未/,
  },
};

const isAheadStatus = (status: ObsStatus): status is Ahead => isAhead(status);

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
    if (!isAheadStatus(obsStatus)) continue;
    for (const language of LANGUAGE_IDS) {
      const words = title[language] + howToRead[language];
      const shown = title.shownIn?.[language];
      const said = LANGUAGE_IDS.some(
        (one) => (shown !== undefined || one === language) && SAID[one][obsStatus].test(words),
      );
      if (!said)
        return { language, refusal: { reason: 'status-unsaid', figure: id, status: obsStatus, language } };
    }
  }
  return null;
}
