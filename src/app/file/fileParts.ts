import { loadFileWords } from '@/i18n/fileWords.ts';
import type { Language } from '@/i18n/languages.ts';
import { fetchWhole } from '@/i18n/whole.ts';
import { FileDesk } from './FileDesk.tsx';
import { FileStatus } from './FileStatus.tsx';

/** What opens files, and its words in a language. */
export const fileDeskIn = async (language: Language) => ({ FileDesk, words: await wordsIn(language) });

/** How a report from a file stands, and its words in a language. */
export const fileStatusIn = async (language: Language) => ({ FileStatus, words: await wordsIn(language) });

/** The words of files, once those of the whole product are there too, in which their failures are said. */
async function wordsIn(language: Language) {
  const [words] = await Promise.all([loadFileWords[language](), fetchWhole(language)]);
  return words;
}
