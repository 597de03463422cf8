import type { Language } from '@/i18n/languages.ts';
import type { Report } from '../model.ts';

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
