import { LANGUAGE_IDS, languages, type Language, type LanguageEntry } from '@/i18n/languages.ts';

/** The language that the switch on stage goes to: the next of the product's, round and round. */
export function nextLanguage(language: Language): LanguageEntry & { readonly id: Language } {
  const id = LANGUAGE_IDS[(LANGUAGE_IDS.indexOf(language) + 1) % LANGUAGE_IDS.length] ?? language;
  return { id, ...languages[id] };
}
