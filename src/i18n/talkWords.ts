import { talkWords as en } from './en/talk.ts';
import type { Language } from './languages.ts';
import { talkWords as zh } from './zh/talk.ts';

/** The words for arranging and rehearsing a talk. English is the model. */
export type TalkWords = typeof en;

/** Apart from the other messages, which are part of the first view: they come with the deck, in each language, as it changes on stage. */
export const talkWords: Readonly<Record<Language, TalkWords>> = { en, zh };
