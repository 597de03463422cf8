import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { Language } from './languages.ts';
import type { Messages } from './messages.ts';

export interface I18n {
  readonly language: Language;
  /** The product's own messages in the language in use. */
  readonly m: Messages;
}

/** What `useI18n` reads; to be provided by `I18nProvider`. */
export const I18nContext = createContext<I18n | null>(null);

/** Gives the language in use and its messages to everything below. */
export function I18nProvider(props: {
  readonly language: Language;
  readonly messages: Messages;
  readonly children: ReactNode;
}) {
  const { language, messages, children } = props;
  const value = useMemo<I18n>(() => ({ language, m: messages }), [language, messages]);
  return <I18nContext value={value}>{children}</I18nContext>;
}

/** The language in use and its messages; a report's texts are read by `useView().say`. */
export function useI18n(): I18n {
  const value = useContext(I18nContext);
  if (!value) throw new Error('useI18n needs an I18nProvider above it');
  return value;
}
