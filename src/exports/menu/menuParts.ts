import { loadExportWords } from '@/i18n/exportWords.ts';
import type { Language } from '@/i18n/languages.ts';
import { DownloadMenu } from './DownloadMenu.tsx';

/** The menu, and its words in a language. */
export const menuIn = async (language: Language) => ({
  DownloadMenu,
  words: await loadExportWords[language](),
});
