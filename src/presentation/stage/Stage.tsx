import { useRef, useState, type PointerEvent } from 'react';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import { useElementSize } from '@/ui/screen/elementSize.ts';
import type { Deck, DeckAction, Spot } from '../deck/deck.ts';
import type { DeckSlide } from '../deck/deckSlide.ts';
import { useView } from '@/report/View.tsx';
import { groundOf } from '../slides/frame/groundOf.ts';
import { formatFor, heightOf, PAPER_WIDTH } from '../slides/frame/slideGeometry.ts';
import { Proof } from '../proof/Proof.tsx';
import { PointerTrail } from './pen/PointerTrail.tsx';
import { InkLayer } from './pen/InkLayer.tsx';
import { Light } from './pen/Light.tsx';
import type { useInk } from '../session/useInk.ts';
import type { PointedAt } from '../session/useSession.ts';
import { usePen } from './pen/usePen.ts';
import { Slide } from '../slides/frame/Slide.tsx';
import { spotOf } from '../session/spotOf.ts';
import { useSwipe } from './useSwipe.ts';
import './stage.css';

/** What the hall sees: one slide, as large as the window allows, or an empty screen; the pointer over it. */
export function Stage(props: {
  readonly slides: readonly DeckSlide[];
  readonly deck: Deck;
  readonly dispatch: (action: DeckAction) => void;
  /** Where the presenter's window points. */
  readonly remoteSpot: PointedAt | null;
  readonly ink: Pick<ReturnType<typeof useInk>, 'strokes' | 'draw'>;
}) {
  const { slides, deck, dispatch, remoteSpot, ink } = props;
  const { m } = useWholeI18n();
  const { slide: number, step } = deck.place;
  const box = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const room = useElementSize(stage);
  const size = useElementSize(box);
  const width = size?.width ?? PAPER_WIDTH;
  const height = size?.height ?? heightOf(PAPER_WIDTH);
  const format = room === null ? 'wide' : formatFor(room.width, room.height);
  const { report } = useView();
  const [ownSpot, setOwnSpot] = useState<Spot | null>(null);
  const swipe = useSwipe(
    () => dispatch({ type: 'next' }),
    () => dispatch({ type: 'back' }),
  );
  const slide = slides[number - 1];
  const { tool, zoom } = deck;
  const points = tool === 'pointer' || tool === 'light';
  const own = points && ownSpot !== null ? { ...ownSpot, light: tool === 'light' } : null;
  const spot = own ?? remoteSpot;
  const { onPen, ...pen } = usePen(tool === 'pen', ink.draw);
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    onPen(event);
    if (points) setOwnSpot(spotOf(event.currentTarget, event.clientX, event.clientY));
  };
  const onLook = ({ currentTarget, clientX, clientY, pointerType }: PointerEvent<HTMLElement>) => {
    const at = zoom === null || tool === 'pen' ? null : spotOf(currentTarget, clientX, clientY);
    if (at !== null && pointerType === 'mouse') dispatch({ type: 'look', at });
  };
  return (
    <div
      ref={stage}
      className="deck-stage"
      data-tool={tool}
      data-format={format}
      data-ground={slide && groundOf(slide, report)}
      {...swipe}
      onPointerMove={onLook}
    >
      <div
        ref={box}
        className="deck-sheet"
        data-zoom={zoom !== null}
        style={{ transformOrigin: zoom ? `${zoom.x * 100}% ${zoom.y * 100}%` : undefined }}
        {...pen}
        onPointerMove={onPointerMove}
        inert={deck.screen !== 'slide'}
      >
        {slide && (
          <Slide key={slide.id} {...{ slide, number, step, width, format }} count={slides.length} open />
        )}
        {slide && deck.screen === 'proof' && <Proof slide={slide} format={format} />}
        <InkLayer strokes={ink.strokes} />
        {spot?.light === false && <PointerTrail spot={spot} width={width} height={height} />}
        {spot?.light === true && <Light spot={spot} />}
      </div>
      {(deck.screen === 'black' || deck.screen === 'white') && (
        <div className="deck-blank" data-screen={deck.screen}>
          <button type="button" onClick={() => dispatch({ type: 'resume' })}>
            {m.presentation.backToSlide}
          </button>
        </div>
      )}
    </div>
  );
}
