import type { Language } from '@/i18n/languages.ts';
import { fetchWhole } from '@/i18n/whole.ts';
import { loadShareWords } from '@/i18n/shareWords.ts';
import { ShareDialog } from './ShareDialog.tsx';

/** The dialog, and its words in a language. */
export async function dialogIn(language: Language) {
  const [words] = await Promise.all([loadShareWords[language](), fetchWhole(language)]);
  return { ShareDialog, words };
}
