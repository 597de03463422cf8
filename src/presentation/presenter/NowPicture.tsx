import { useEffect, useState, type PointerEvent } from 'react';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import type { Deck, DeckAction, Spot } from '../deck/deck.ts';
import type { DeckSlide } from '../deck/deckSlide.ts';
import { spotOf } from '../session/spotOf.ts';
import type { useInk } from '../session/useInk.ts';
import { Miniature } from '../slides/frame/Miniature.tsx';
import { InkLayer } from '../stage/pen/InkLayer.tsx';
import { Light } from '../stage/pen/Light.tsx';
import { usePen } from '../stage/pen/usePen.ts';

/** The slide that the hall sees, in small: pointer, pen, spotlight and zoom are moved on it, and seen on it as the hall sees them. */
export function NowPicture(props: {
  readonly slide: DeckSlide | undefined;
  readonly count: number;
  readonly deck: Deck;
  readonly dispatch: (action: DeckAction) => void;
  readonly point: (spot: Spot | null, light: boolean) => void;
  readonly ink: Pick<ReturnType<typeof useInk>, 'strokes' | 'draw'>;
}) {
  const { slide, count, deck, dispatch, point, ink } = props;
  const { m } = useWholeI18n();
  const { place, screen, tool, zoom } = deck;
  const [lit, setLit] = useState<Spot | null>(null);
  // What the hall was pointed at goes with what was in the hand.
  useEffect(() => point(null, false), [point, tool]);
  const { onPen, ...pen } = usePen(tool === 'pen', ink.draw);
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const spot = spotOf(event.currentTarget, event.clientX, event.clientY);
    onPen(event);
    if (tool === 'light') setLit(spot);
    if (tool === 'pointer' || tool === 'light') point(spot, tool === 'light');
    else if (tool === null && zoom !== null && spot !== null) dispatch({ type: 'look', at: spot });
  };
  return (
    <div
      className="deck-now-picture"
      data-slide={place.slide}
      data-screen={screen}
      data-tool={tool}
      {...pen}
      onPointerMove={onPointerMove}
      onPointerLeave={() => {
        setLit(null);
        point(null, false);
      }}
    >
      {slide && <Miniature slide={slide} number={place.slide} count={count} step={place.step} />}
      <InkLayer strokes={ink.strokes} />
      {tool === 'light' && lit !== null && <Light spot={lit} />}
      {zoom !== null && (
        <p
          className="deck-now-zoom"
          style={{ insetInlineStart: `${zoom.x * 50}%`, insetBlockStart: `${zoom.y * 50}%` }}
        />
      )}
      {screen !== 'slide' && <p className="deck-now-screen">{m.presentation.screens[screen]}</p>}
    </div>
  );
}
