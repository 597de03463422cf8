import type { fileWords } from './en/file.ts';
import type { Language } from './languages.ts';

/** The words for a report that is given as a file. English is the model. */
export type FileWords = typeof fileWords;

/** Apart from the other messages, as only who opens a file needs them; only the language in use is downloaded. */
export const loadFileWords = {
  en: () => import('./en/file.ts').then(({ fileWords }) => fileWords),
  zh: () => import('./zh/file.ts').then(({ fileWords }) => fileWords),
} satisfies Record<Language, () => Promise<FileWords>>;
