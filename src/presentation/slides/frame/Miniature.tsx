import { useRef } from 'react';
import { useElementSize } from '@/ui/screen/elementSize.ts';
import type { DeckSlide } from '../../deck/deckSlide.ts';
import { PAPER_WIDTH } from './slideGeometry.ts';
import { Slide } from './Slide.tsx';
import './miniature.css';

/** A real slide in small, as wide as its place: a picture for the eye only, whose words stand elsewhere. */
export function Miniature(props: {
  readonly slide: DeckSlide;
  readonly number: number;
  readonly count: number;
  readonly step: number;
}) {
  const ref = useRef<HTMLDivElement>(null);
  const size = useElementSize(ref);
  return (
    <div ref={ref} className="deck-miniature" aria-hidden="true" inert>
      {size !== null && size.width > 0 && (
        <div className="deck-paper" style={{ transform: `scale(${size.width / PAPER_WIDTH})` }}>
          <Slide {...props} width={PAPER_WIDTH} />
        </div>
      )}
    </div>
  );
}
