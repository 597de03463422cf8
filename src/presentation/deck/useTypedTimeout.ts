import { useEffect } from 'react';
import type { Deck, DeckAction } from './deck.ts';

const PATIENCE = 4000;

/** A slide's number that is typed but not entered is forgotten after a while. */
export function useTypedTimeout({ typed }: Deck, dispatch: (action: DeckAction) => void): void {
  useEffect(() => {
    if (typed === '') return;
    const timer = window.setTimeout(() => dispatch({ type: 'forgetTyped' }), PATIENCE);
    return () => window.clearTimeout(timer);
  }, [typed, dispatch]);
}
