import { useRef, useState, type PointerEvent } from 'react';
import { useI18n } from '@/i18n/I18n.tsx';
import { useElementSize } from '@/ui/elementSize.ts';
import type { Deck, DeckAction } from '../deck/deck.ts';
import type { DeckSlide } from '../deck/deckSlide.ts';
import { heightOf, PAPER_WIDTH } from '../slides/slideGeometry.ts';
import { PointerTrail } from './PointerTrail.tsx';
import type { Spot } from '../session/sessionMessage.ts';
import { Slide } from '../slides/Slide.tsx';
import { spotOf } from '../session/spotOf.ts';
import { useSwipe } from './useSwipe.ts';
import './stage.css';

/** What the hall sees: one slide, as large as the window allows, or an empty screen; the pointer over it. */
export function Stage(props: {
  readonly slides: readonly DeckSlide[];
  readonly deck: Deck;
  readonly dispatch: (action: DeckAction) => void;
  /** Where the presenter's window points. */
  readonly remoteSpot: Spot | null;
}) {
  const { slides, deck, dispatch, remoteSpot } = props;
  const { m } = useI18n();
  const { slide: number, step } = deck.place;
  const box = useRef<HTMLDivElement>(null);
  const width = useElementSize(box)?.width ?? PAPER_WIDTH;
  const [ownSpot, setOwnSpot] = useState<Spot | null>(null);
  const swipe = useSwipe(
    () => dispatch({ type: 'next' }),
    () => dispatch({ type: 'back' }),
  );
  const slide = slides[number - 1];
  const spot = deck.pointing ? (ownSpot ?? remoteSpot) : remoteSpot;
  const onPointerMove = ({ currentTarget, clientX, clientY }: PointerEvent<HTMLElement>) => {
    if (deck.pointing) setOwnSpot(spotOf(currentTarget, clientX, clientY));
  };
  return (
    <div className="deck-stage" data-pointing={deck.pointing} {...swipe}>
      <div ref={box} className="deck-sheet" onPointerMove={onPointerMove} inert={deck.screen !== 'slide'}>
        {slide && <Slide key={slide.id} {...{ slide, number, step, width }} count={slides.length} open />}
        {spot && <PointerTrail spot={spot} width={width} height={heightOf(width)} />}
      </div>
      {deck.screen !== 'slide' && (
        <div className="deck-blank" data-screen={deck.screen}>
          <button type="button" onClick={() => dispatch({ type: 'resume' })}>
            {m.presentation.backToSlide}
          </button>
        </div>
      )}
    </div>
  );
}
