import type { FirstMessages, Messages } from './messages.ts';

/** The languages of the product, by the value of the `lang` URL parameter. The first is the default. */
export const LANGUAGE_IDS = ['en', 'zh'] as const;
export type Language = (typeof LANGUAGE_IDS)[number];

export interface LanguageEntry {
  /** BCP 47 tag for the `lang` attribute. */
  readonly tag: string;
  /** The language's own name, for the switch. */
  readonly name: string;
  /** Loads the messages that the first view is written with; only the language in use is downloaded. */
  readonly loadFirst: () => Promise<{ readonly messages: FirstMessages }>;
  /** Loads all its messages. */
  readonly load: () => Promise<{ readonly messages: Messages }>;
}

/** The one registry of languages: adding one is a folder beside `en` and a line here. */
export const languages = {
  en: {
    tag: 'en',
    name: 'English',
    loadFirst: () => import('./en/firstMessages.ts'),
    load: () => import('./en/messages.ts'),
  },
  zh: {
    tag: 'zh-Hans',
    name: '中文',
    loadFirst: () => import('./zh/firstMessages.ts'),
    load: () => import('./zh/messages.ts'),
  },
} satisfies Record<Language, LanguageEntry>;

/** The same thing made for each language of the product. */
export const perLanguage = <T>(make: (language: Language) => T): Record<Language, T> => ({
  en: make('en'),
  zh: make('zh'),
});

/** Whether a string is the id of a language of the product. */
export function isLanguage(id: string | null | undefined): id is Language {
  return LANGUAGE_IDS.some((known) => known === id);
}

/** The product's language that serves a reader best, from BCP 47 tags in order of preference. */
export function preferredLanguage(tags: readonly string[]): Language {
  for (const tag of tags) {
    const primary = tag.toLowerCase().split('-')[0];
    if (isLanguage(primary)) return primary;
  }
  return LANGUAGE_IDS[0];
}
