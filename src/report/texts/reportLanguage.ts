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

/** Whether the page's language is a translation of ours: the source is in another, and texts are marked so. */
export function isTranslated(report: Report, language: Language): boolean {
  const source = report.origin.language.toLowerCase().split('-')[0];
  return source !== language && hasOurs(report, language);
}

/** Looks for the mark on any text, by its shape; the first will do. */
function hasOurs(value: unknown, language: Language): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some((item) => hasOurs(item, language));
  if ('ours' in value && Array.isArray(value.ours)) return value.ours.includes(language);
  return Object.values(value).some((item) => hasOurs(item, language));
}
