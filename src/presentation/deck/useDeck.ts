import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { isSamePlace, openDeck, reduceDeck, type Deck, type DeckAction, type Place } from './deck.ts';
import { changeSlide } from './changeSlide.ts';

/** Where the deck stands is kept by whoever opened it (the app keeps it in the address); all else lives here. */
export interface PlaceKeeper {
  readonly place: Place;
  readonly onPlace: (place: Place) => void;
}

/** A deck and the way to act on it, which returns the deck as it will be. Several actions in one go build on each other. */
export function useDeck(
  steps: readonly number[],
  { place, onPlace }: PlaceKeeper,
  playing = false,
): [Deck, (action: DeckAction) => Deck] {
  const [rest, setRest] = useState((): Deck => ({ ...openDeck(steps, place), playing }));
  const deck = useMemo<Deck>(() => ({ ...rest, ...openDeckAt(steps, place) }), [rest, steps, place]);
  const latest = useRef(deck);
  useLayoutEffect(() => {
    latest.current = deck;
  }, [deck]);

  const dispatch = useCallback(
    (action: DeckAction) => {
      const before = latest.current;
      const after = reduceDeck(before, action);
      if (after === before) return after;
      latest.current = after;
      changeSlide(before.place.slide !== after.place.slide || before.screen !== after.screen, () => {
        setRest(after);
        if (!isSamePlace(before.place, after.place)) onPlace(after.place);
      });
      return after;
    },
    [onPlace],
  );
  return [deck, dispatch];
}

function openDeckAt(steps: readonly number[], place: Place): Pick<Deck, 'steps' | 'place'> {
  const { place: nearest } = openDeck(steps, place);
  return { steps, place: nearest };
}
