import type * as z from 'zod';
import { LANGUAGE_IDS, type Language } from '@/i18n/languages.ts';
import { COMPARATORS_BELOW } from '@/quantity/quantity.ts';
import { readingsOf } from '../complete/readPrinted.ts';
import type { Figure, Report } from '../model.ts';
import { refuse } from '../schema/refusal.ts';
import { qualifierSays } from './qualifierSays.ts';

/**
 * Refuses a figure whose qualifier, comparator and phrase say different things: "more than" without `>`, or `>` with "up to".
 * Where the phrase can't be read and no comparator is given, the file has to say one: silence would claim that it is exact.
 */
export function checkAgreement(report: Report, context: z.RefinementCtx): void {
  const readings = readingsOf(report);
  report.figures.forEach((figure, i) => {
    const printed = readings.get(figure);
    // All that it says of its bounds was read from its phrase.
    if (printed === undefined) return;
    const { comparator, phrase } = figure;
    const { read, qualifier, comparator: says } = printed;
    if (read !== null && figure.value.form !== 'words' && says !== comparator) {
      refuse(context, ['figures', i, 'comparator'], { reason: 'phrase-disagrees', phrase, says, comparator });
    }
    // A qualifier that comes from the phrase is held to the comparator with it, above.
    if (qualifier !== null && LANGUAGE_IDS.every((id) => figure.qualifier?.[id] === qualifier[id])) return;
    for (const language of LANGUAGE_IDS) checkQualifier(figure, language, i, context);
  });
}

function checkQualifier(figure: Figure, language: Language, i: number, context: z.RefinementCtx): void {
  const qualifier = figure.qualifier?.[language] ?? '';
  const path = ['figures', i, 'qualifier', language];
  // 以上 includes the number itself (Civil Code, art. 1259), so it can't stand for "more than".
  if (figure.comparator === '>' && qualifier.includes('以上')) {
    refuse(context, path, { reason: 'inclusive-qualifier', qualifier: '以上' });
    return;
  }
  const word = qualifier === '' ? null : qualifierSays(qualifier, language);
  // Beside the word of a loss it bounds the amount.
  const says = word !== null && figure.signWord !== null ? COMPARATORS_BELOW[word] : word;
  if (says !== null && says !== figure.comparator) {
    refuse(context, path, {
      reason: 'qualifier-disagrees',
      qualifier,
      says,
      comparator: figure.comparator,
    });
  }
}
