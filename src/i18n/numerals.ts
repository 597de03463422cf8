import type { Numerals } from '@/quantity/numerals.ts';
import { numerals as en } from './en/numerals.ts';
import type { Language } from './languages.ts';
import { numerals as zh } from './zh/numerals.ts';

const numerals = { en, zh } satisfies Record<Language, Numerals>;

/**
 * How a language writes numbers. All languages' are always there (they are small): a report's text in one language keeps its
 * figures in that language, also where the page is in another.
 */
export const numeralsIn = (language: Language): Numerals => numerals[language];
