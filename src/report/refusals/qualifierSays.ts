import type { Language } from '@/i18n/languages.ts';
import { readAmount } from '@/quantity/phrase/read.ts';
import type { Comparator } from '@/quantity/quantity.ts';

/** A number with the qualifier in each place where the language may put it. */
const WITH_A_NUMBER: Readonly<Record<Language, (qualifier: string) => readonly string[]>> = {
  en: (qualifier) => [`${qualifier} 50 people`, `50 ${qualifier}`],
  zh: (qualifier) => [`${qualifier}50人`, `50${qualifier}人`, `50人${qualifier}`],
};

/** What a qualifier by itself says; null: nothing that the product knows, so that it is not held against the comparator. */
export function qualifierSays(qualifier: string, language: Language): Comparator | null {
  for (const phrase of WITH_A_NUMBER[language](qualifier)) {
    const read = readAmount(phrase, language);
    if (read !== null && read.comparator !== null) return read.comparator;
  }
  return null;
}
