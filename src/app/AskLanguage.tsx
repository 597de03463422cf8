import { useQueryStates } from 'nuqs';
import { createContext, useCallback, useContext, useMemo, type ReactNode } from 'react';
import { lookParameters } from '@/address/parameters.ts';
import type { Language } from '@/i18n/languages.ts';
import type { LanguageLoad } from './useLanguage.ts';

const NEVER_FAILS: LanguageLoad = { failed: false, retry: () => {}, accept: () => {} };
/** What `useAskLanguage` reads; to be provided by `AskLanguageProvider`. */
export const LanguageLoadContext = createContext(NEVER_FAILS);

/** Lets the parts below ask for a language and learn whether the last one asked for could not be had. */
export function AskLanguageProvider({
  failed,
  retry,
  accept,
  children,
}: LanguageLoad & { readonly children: ReactNode }) {
  const value = useMemo(() => ({ failed, retry, accept }), [failed, retry, accept]);
  return <LanguageLoadContext value={value}>{children}</LanguageLoadContext>;
}

/**
 * Asks for a language: in the address, and once more where it stands there already but could not be loaded. `failure`: puts away
 * what is said of that; `null`: nothing failed.
 */
export function useAskLanguage(history: 'push' | 'replace') {
  const { failed, retry, accept } = useContext(LanguageLoadContext);
  const [, setUrl] = useQueryStates(lookParameters);
  const ask = useCallback(
    (lang: Language) => {
      void setUrl({ lang }, { history });
      retry();
    },
    [setUrl, history, retry],
  );
  return { ask, failure: failed ? accept : null };
}
