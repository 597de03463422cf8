import { readQuantities } from './read.ts';
import type { PhraseLanguage } from './readQuantity.ts';

/** For tests: each number of a sentence with its status, where it is not reported, and its period, where there is one. */
export const told = (sentence: string, language: PhraseLanguage): string =>
  readQuantities(sentence, language)
    .map(({ numStart, numEnd, status, period }) =>
      [sentence.slice(numStart, numEnd), status?.kind, period && `[${period}]`].filter(Boolean).join(' '),
    )
    .join('; ');
