import { loadFileWords } from '@/i18n/fileWords.ts';
import type { Language } from '@/i18n/languages.ts';
import { FileDesk } from './FileDesk.tsx';
import { FileStatus } from './FileStatus.tsx';

/** What opens files, and its words in a language. */
export const fileDeskIn = async (language: Language) => ({
  FileDesk,
  words: await loadFileWords[language](),
});

/** How a report from a file stands, and its words in a language. */
export const fileStatusIn = async (language: Language) => ({
  FileStatus,
  words: await loadFileWords[language](),
});
