import { loadExportWords } from '@/i18n/exportWords.ts';
import type { Language } from '@/i18n/languages.ts';
import { fetchWhole } from '@/i18n/whole.ts';
import { DownloadMenu } from './DownloadMenu.tsx';

/** The menu, and its words in a language. */
export async function menuIn(language: Language) {
  const [words] = await Promise.all([loadExportWords[language](), fetchWhole(language)]);
  return { DownloadMenu, words };
}
