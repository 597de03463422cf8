import { usual as en } from './en/usual.ts';
import type { Language } from './languages.ts';
import { usual as zh } from './zh/usual.ts';

/** What a report that says nothing else is said in, in one language. */
export type UsualWords = typeof en;

const words = { en, zh } satisfies Record<Language, UsualWords>;

/** The usual words of a language, for completing a report where it is read. */
export const usualIn = (language: Language): UsualWords => words[language];
