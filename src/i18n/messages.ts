import type { messages as first } from './en/firstMessages.ts';
import type { messages } from './en/messages.ts';

/** The shape of every language's messages. English is the model, so a key missing elsewhere is a compile error. */
export type Messages = typeof messages;

/** Those of them that the first view is written with, and that are downloaded before all else. */
export type FirstMessages = typeof first;
