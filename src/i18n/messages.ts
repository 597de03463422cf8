import type { messages } from './en/messages.ts';

/** The shape of every language's messages. English is the model, so a key missing elsewhere is a compile error. */
export type Messages = typeof messages;
