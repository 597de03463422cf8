import { memo } from 'react';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import { isSamePlace, placeAfter, type Deck } from '../deck/deck.ts';
import type { DeckSlide } from '../deck/deckSlide.ts';
import { Miniature } from '../slides/frame/Miniature.tsx';

/** The slide or step to come. Kept as it was while the deck is the same, so that its drawing can wait for the current slide's. */
export const UpNext = memo(function UpNext(props: {
  readonly slides: readonly DeckSlide[];
  readonly deck: Deck;
}) {
  const { slides, deck } = props;
  const { m } = useWholeI18n();
  const next = placeAfter(deck);
  const slide = isSamePlace(next, deck.place) ? undefined : slides[next.slide - 1];
  return (
    <section className="deck-next" aria-label={m.presentation.upNext}>
      <h2 className="deck-heading">{m.presentation.upNext}</h2>
      {slide ? (
        <Miniature slide={slide} number={next.slide} count={slides.length} step={next.step} />
      ) : (
        <p>{m.presentation.end}</p>
      )}
    </section>
  );
});
