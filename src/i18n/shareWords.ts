import type { shareWords } from './en/share.ts';
import type { Language } from './languages.ts';

/** The words of the share dialog. English is the model. */
export type ShareWords = typeof shareWords;

/** Apart from the other messages, as only who shares needs them; only the language in use is downloaded. */
export const loadShareWords = {
  en: () => import('./en/share.ts').then(({ shareWords }) => shareWords),
  zh: () => import('./zh/share.ts').then(({ shareWords }) => shareWords),
} satisfies Record<Language, () => Promise<ShareWords>>;
