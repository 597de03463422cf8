import { useEffectEvent, useLayoutEffect } from 'react';
import type { Deck, DeckAction, Spot } from './deck.ts';
import { meaningOf, targetKind, type Command, type KeyMeaning } from './keys.ts';

/** With a dialog open the keys are its own, but for those that close it. */
const OVER_A_PANEL: ReadonlySet<Command> = new Set(['escape', 'overview', 'help']);

/** How far one looks around at once, as a share of what is seen: the line that was the last one stays in sight. */
const SEEN_AGAIN = 0.8;

/**
 * Drives a deck by the keys of the whole window, wherever the focus is; keys that something on the slide or a dialog has used
 * (`preventDefault`) are not used again.
 */
export function useKeys(
  deck: Deck,
  dispatch: (action: DeckAction) => void,
  run: (command: Command) => void,
): void {
  const act = useEffectEvent((meaning: KeyMeaning | null): boolean => {
    // Whoever presses a key takes over from the clock.
    if (deck.playing && !(meaning?.kind === 'command' && meaning.command === 'play'))
      dispatch({ type: 'pause' });
    if (meaning === null) return false;
    if (deck.panel !== null && !(meaning.kind === 'command' && OVER_A_PANEL.has(meaning.command)))
      return false;
    if (meaning.kind === 'command') run(meaning.command);
    else if (meaning.kind === 'digit') dispatch({ type: 'digit', digit: meaning.digit });
    else if (meaning.kind === 'pan' && deck.zoom === null) lookAround(meaning.by);
    else if (meaning.kind === 'pan') dispatch({ type: 'pan', by: meaning.by });
    else dispatch({ type: 'enter' });
    return true;
  });
  // Before the slide is painted: whoever sees it may press a key at once.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
      const meaning = meaningOf({
        key,
        shiftKey,
        ctrlKey,
        metaKey,
        altKey,
        target: targetKind(event.target),
      });
      if (act(meaning)) event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

/** An upright slide whose words are larger than usual may be higher than its window. */
function lookAround({ y }: Spot): void {
  const sheet = document.querySelector('.deck-sheet');
  sheet?.scrollBy({ top: Math.sign(y) * sheet.clientHeight * SEEN_AGAIN, behavior: 'instant' });
}
