import { useCallback, useState } from 'react';
import type { Place } from '../deck/deck.ts';
import type { PresentationProps } from './Presentation.tsx';

type Kept = Omit<PresentationProps, 'onClose' | 'onLanguage'>;

/** For tests: keeps place, choice and loop as the app's address does. */
export function useKeptForTests(
  start: Place,
  address: { readonly slides?: string; readonly play?: string } = {},
): Kept {
  const [place, onPlace] = useState(start);
  const [choice, setChoice] = useState(address.slides ?? null);
  const [play, onPlay] = useState(address.play ?? null);
  const onArrange = useCallback((next: string | null, at: Place) => {
    setChoice(next);
    onPlace(at);
  }, []);
  return { place, onPlace, choice, onArrange, play, onPlay, language: 'en', languageFailure: null };
}
