import { debounce, useQueryStates } from 'nuqs';
import { useCallback, useEffect, useMemo } from 'react';
import { placeParameters } from '@/address/parameters.ts';
import { useI18n } from '@/i18n/I18n.tsx';
import { useAskLanguage } from '../AskLanguage.tsx';

/** Where the deck stands is written into the address when it has been painted, in ms: a hall does not wait for that. */
const PAINTED = debounce(200);

/** The place of a talk, its slides and its language, as the address has them, and what writes them there. */
export function useStage() {
  const { language } = useI18n();
  const [{ slide, step, slides, play }, setUrl] = useQueryStates(placeParameters);
  const place = useMemo(() => ({ slide: slide ?? 1, step: Math.max(0, step) }), [slide, step]);
  const onPlace = useCallback(
    (next: { readonly slide: number; readonly step: number }) =>
      void setUrl({ slide: next.slide, step: next.step }, { history: 'replace', limitUrlUpdates: PAINTED }),
    [setUrl],
  );
  const onArrange = useCallback(
    (choice: string | null, at: { readonly slide: number; readonly step: number }) =>
      void setUrl({ slides: choice, slide: at.slide, step: at.step }, { history: 'replace' }),
    [setUrl],
  );
  const onPlay = useCallback(
    (next: string | null) => void setUrl({ play: next }, { history: 'replace' }),
    [setUrl],
  );
  useEffect(() => {
    // What the address said was no place: it says the one that is shown.
    const said = new URLSearchParams(window.location.search).get('slide');
    if (said !== null && said !== String(place.slide)) onPlace(place);
  }, [place, onPlace]);
  const { ask: onLanguage, failure: languageFailure } = useAskLanguage('replace');
  const onClose = useCallback(
    () => void setUrl({ slide: null, step: null, read: null, play: null }, { history: 'replace' }),
    [setUrl],
  );
  const onSlides = useCallback(() => void setUrl({ read: null }, { history: 'replace' }), [setUrl]);
  return {
    place,
    onPlace,
    choice: slides,
    onArrange,
    play,
    onPlay,
    language,
    onLanguage,
    languageFailure,
    onSlides,
    onClose,
  };
}
