import { startTransition, useCallback, useEffect, useState } from 'react';
import { languages, type Language } from '@/i18n/languages.ts';
import type { FirstMessages } from '@/i18n/messages.ts';

interface Loaded {
  readonly language: Language;
  readonly messages: FirstMessages;
}

/** How the loading of the wanted language stands. */
export interface LanguageLoad {
  /** Its messages can't be had. */
  readonly failed: boolean;
  /** Asks for them once more. */
  readonly retry: () => void;
  /** That they can't be had has been read. */
  readonly accept: () => void;
}

/** The language on the page: the wanted one as soon as its messages are there, the one before until then. */
export function useLanguage(initial: Loaded, wanted: Language | null): Loaded & LanguageLoad {
  const [loaded, setLoaded] = useState(initial);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const target = wanted ?? initial.language;
  useEffect(() => {
    if (target === loaded.language) return;
    let current = true;
    languages[target].load().then(
      ({ messages }) => {
        if (!current) return;
        startTransition(() => {
          setLoaded({ language: target, messages });
          setFailed(false);
        });
      },
      () => {
        if (current) setFailed(true);
      },
    );
    return () => {
      current = false;
    };
  }, [target, loaded.language, attempt]);
  const retry = useCallback(() => setAttempt((before) => before + 1), []);
  const accept = useCallback(() => setFailed(false), []);
  return { ...loaded, failed: failed && target !== loaded.language, retry, accept };
}
