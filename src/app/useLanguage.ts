import { startTransition, useEffect, useState } from 'react';
import { languages, type Language } from '@/i18n/languages.ts';
import type { Messages } from '@/i18n/messages.ts';

interface Loaded {
  readonly language: Language;
  readonly messages: Messages;
}

/**
 * The language on the page: the wanted one as soon as its messages are there, the one before until then. `failed` when
 * they can't be had.
 */
export function useLanguage(initial: Loaded, wanted: Language | null): Loaded & { readonly failed: boolean } {
  const [loaded, setLoaded] = useState(initial);
  const [failed, setFailed] = useState(false);
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
  }, [target, loaded.language]);
  return { ...loaded, failed: failed && target !== loaded.language };
}
