import type { Language } from '@/i18n/languages.ts';
import type { FirstMessages } from '@/i18n/messages.ts';
import { numeralsIn } from '@/i18n/numerals.ts';
import { partsToString } from '@/quantity/format.ts';
import { quantityParts } from './figureWords.ts';
import { figureOf } from '../lookup.ts';
import type { Figure, Report } from '../model.ts';
import { PLACEHOLDER } from '../schema/placeholder.ts';
import type { Text } from '../schema/text.ts';
import { statementOf } from './statement.ts';
import { languageOf } from '../texts/textLanguage.ts';

/**
 * A report's text as it is shown on a page in one language, each `{figure-id}` replaced by that figure with its qualifier, status and
 * unit, and `{figure-id:plain}` by the same without the status, which the text says itself. Where the text is in another
 * language than the page, so are its figures.
 */
export function fill(report: Report, text: Text, language: Language, m: FirstMessages): string {
  const own = languageOf(report, text, language);
  const words = (figure: Figure) =>
    partsToString(quantityParts(report, figure, own, own === language ? m.numerals : numeralsIn(own)));
  return text[language].replace(PLACEHOLDER, (_, id: string, plain?: string) => {
    const figure = figureOf(report, id);
    if (plain !== undefined) return words({ ...figure, obsStatus: 'reported' });
    return own === language ? statementOf(report, figure, language, m).quantity : words(figure);
  });
}
