import { refusals as en } from './en/refusals.ts';
import type { Language } from './languages.ts';
import { refusals as zh } from './zh/refusals.ts';

/** Why report files are refused, in one language. */
export type RefusalWords = typeof en;

/** The same in every language; apart from the other messages, as only who reads a refused file needs them. */
export const refusalWords = { en, zh } satisfies Record<Language, RefusalWords>;
