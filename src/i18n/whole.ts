import { once } from '@/ui/loading/once.ts';
import { languages, perLanguage, type Language } from './languages.ts';
import type { Messages } from './messages.ts';

const fetchOf = perLanguage((language) =>
  once(() => languages[language].load().then(({ messages }) => messages)),
);

/** Downloads all messages of a language, once. */
export const fetchWhole = (language: Language): Promise<Messages> => fetchOf[language]();
