import { isLanguage, type Language } from '@/i18n/languages.ts';
import type { Report } from '../model.ts';
import { OWN_LANGUAGE } from '../schema/ownLanguage.ts';
import type { Text } from '../schema/text.ts';

const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? tag;

/** The language (BCP 47) that a text is shown in where that is another than the page's; null where it is the page's. */
export function foreignTag(report: Report, text: Text, language: Language): string | null {
  const shown = text.shownIn?.[language];
  if (shown === undefined) return null;
  const tag = shown === OWN_LANGUAGE ? report.origin.language : shown;
  return primary(tag) === language ? null : tag;
}

/** The language of the product that a text is shown in: its figures are written in it too. A third language has the page's. */
export function languageOf(report: Report, text: Text, language: Language): Language {
  const tag = foreignTag(report, text, language);
  const own = tag === null ? language : primary(tag);
  return isLanguage(own) ? own : language;
}
