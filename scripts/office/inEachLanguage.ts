import { everyReport } from '@/exports/requestForTests.ts';
import { LANGUAGE_IDS, type Language } from '@/i18n/languages.ts';
import type { Report } from '@/report/model.ts';
import { every } from './openOffice.ts';

/** A report in a language, and the name of both. */
export type InLanguage = readonly [name: string, report: Report, language: Language];

/** Every report in each language: all of them where LibreOffice is asked for, in `npm test` these few. */
export function inEachLanguage(few: readonly string[]): readonly InLanguage[] {
  const all = [...everyReport].flatMap(([name, report]) =>
    LANGUAGE_IDS.map((language): InLanguage => [`${name} ${language}`, report, language]),
  );
  return all.filter(([name]) => every || few.includes(name));
}
