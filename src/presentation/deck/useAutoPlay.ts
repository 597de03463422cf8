import { useEffect } from 'react';
import type { Deck, DeckAction } from './deck.ts';

/** Goes on by itself while the deck plays: each view stays for so many seconds. */
export function useAutoPlay(
  { playing, place }: Deck,
  seconds: number,
  dispatch: (action: DeckAction) => void,
): void {
  useEffect(() => {
    if (!playing) return;
    const timer = window.setTimeout(() => dispatch({ type: 'tick' }), seconds * 1000);
    return () => window.clearTimeout(timer);
  }, [playing, place, seconds, dispatch]);
}
