import type { Language } from '@/i18n/languages.ts';
import { loadShareWords } from '@/i18n/shareWords.ts';
import { ShareDialog } from './ShareDialog.tsx';

/** The dialog, and its words in a language. */
export const dialogIn = async (language: Language) => ({
  ShareDialog,
  words: await loadShareWords[language](),
});
