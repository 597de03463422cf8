import { createContext, use, useContext, useMemo, type ReactNode } from 'react';
import type { Language } from './languages.ts';
import type { FirstMessages, Messages } from './messages.ts';
import { fetchWhole } from './whole.ts';

export interface I18n {
  readonly language: Language;
  /** The product's own messages in the language in use: those of the first view, and the others where they are there. */
  readonly m: FirstMessages;
}

/** What `useI18n` reads; to be provided by `I18nProvider`. */
export const I18nContext = createContext<I18n | null>(null);

/** Gives the language in use and its messages to everything below. */
export function I18nProvider(props: {
  readonly language: Language;
  readonly messages: FirstMessages;
  readonly children: ReactNode;
}) {
  const { language, messages, children } = props;
  const value = useMemo<I18n>(() => ({ language, m: messages }), [language, messages]);
  return <I18nContext value={value}>{children}</I18nContext>;
}

/** The language in use and the messages of the first view; a report's texts are read by `useView().say`. */
export function useI18n(): I18n {
  const value = useContext(I18nContext);
  if (!value) throw new Error('useI18n needs an I18nProvider above it');
  return value;
}

/** The same, with all messages. */
export interface WholeI18n extends I18n {
  readonly m: Messages;
}

/** The language in use and all its messages, for what is downloaded after the first view: waits, inside a `Suspense`, until they are there. */
export function useWholeI18n(): WholeI18n {
  const { language, m } = useI18n();
  return { language, m: isWhole(m) ? m : use(fetchWhole(language)) };
}

const isWhole = (m: FirstMessages | Messages): m is Messages => 'charts' in m;
