import type { Language } from '@/i18n/languages.ts';
import type { Report } from '../model.ts';
import { foreignTag } from './textLanguage.ts';

/** The language that the report's texts are shown in where that is not the page's, and whether all are; null where none is. */
export function reportLanguage(
  report: Report,
  language: Language,
): { readonly tag: string; readonly all: boolean } | null {
  const texts = [report.title, report.origin.publisher, ...report.figures.map(({ label }) => label)];
  const tags = texts.map((text) => foreignTag(report, text, language));
  const tag = tags.find((one) => one !== null);
  return tag === undefined ? null : { tag, all: tags.every((one) => one !== null) };
}
