import { messages as en } from './en/messages.ts';
import type { Language } from './languages.ts';
import type { Messages } from './messages.ts';
import { messages as zh } from './zh/messages.ts';

/** For tests: every language's messages at once. The product loads only those of the language in use. */
export const allMessages = { en, zh } satisfies Record<Language, Messages>;
