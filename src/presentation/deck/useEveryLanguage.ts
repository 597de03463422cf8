import { useEffect } from 'react';
import { LANGUAGE_IDS } from '@/i18n/languages.ts';
import { fetchWhole } from '@/i18n/whole.ts';

/** Has the words of all languages at hand, so that a talk changes its language without a network. One that can't come is asked for again. */
export function useEveryLanguage(): void {
  useEffect(() => {
    // One that fails is said when somebody asks for it.
    for (const language of LANGUAGE_IDS) fetchWhole(language).catch(() => {});
  }, []);
}
