import { useRef } from 'react';
import { useElementSize } from '@/ui/screen/elementSize.ts';
import { useSeen } from '@/ui/loading/useSeen.ts';
import type { DeckSlide } from '../deck/deckSlide.ts';
import { Slide } from '../slides/frame/Slide.tsx';
import type { SlideFormat } from '../slides/frame/slideGeometry.ts';

/** A slide among those to scroll through, as wide as its column; drawn when it comes near. */
export function ReadSlide(props: {
  readonly slide: DeckSlide;
  readonly number: number;
  readonly count: number;
  readonly step: number;
  readonly format: SlideFormat;
}) {
  const ref = useRef<HTMLDivElement>(null);
  const seen = useSeen(ref);
  const size = useElementSize(ref);
  return (
    <div ref={ref} className="deck-read-slide" data-format={props.format}>
      {seen && size !== null && size.width > 0 && <Slide {...props} width={size.width} />}
    </div>
  );
}
