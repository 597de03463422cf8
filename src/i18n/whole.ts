import { languages, type Language } from './languages.ts';
import type { Messages } from './messages.ts';

/** How long a failed download counts, in ms: what is drawn anew after that asks again, and what fails is not asked for without end. */
const FAILED_FOR = 1000;

const here = new Map<Language, Messages>();
const coming = new Map<Language, Promise<Messages>>();

/** Downloads all messages of a language, once. */
export function fetchWhole(language: Language): Promise<Messages> {
  const known = coming.get(language);
  if (known) return known;
  const asked = languages[language].load().then(
    ({ messages }) => {
      here.set(language, messages);
      return messages;
    },
    (error: unknown) => {
      setTimeout(() => coming.delete(language), FAILED_FOR);
      throw error;
    },
  );
  coming.set(language, asked);
  return asked;
}

/** All messages of a language, where they are there already. */
export const wholeIfHere = (language: Language): Messages | null => here.get(language) ?? null;
