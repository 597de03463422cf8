import { createElement, memo, useId, useMemo } from 'react';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import type { SlideLayoutId } from '@/report/schema/slide.ts';
import type { DeckSlide, SlideByLayout } from '../../deck/deckSlide.ts';
import { SlideNumberContext } from '../../deck/slideNumber.ts';
import { useView } from '@/report/View.tsx';
import { groundOf } from './groundOf.ts';
import type { SlideFormat } from './slideGeometry.ts';
import { Guarded } from './Guarded.tsx';
import { slideLayouts } from '../registry.ts';
import './slide.css';
import '../layouts.css';
import './grounds.css';
import './tall.css';

/**
 * A slide at a width in CSS px, as far as its steps are shown. The one that is open carries `data-slide`. It is drawn anew only
 * when one of these changes, not with each key, message or announcement. One that can't be drawn says so in its place.
 */
export const Slide = memo(function Slide(props: {
  readonly slide: DeckSlide;
  readonly number: number;
  readonly count: number;
  readonly step: number;
  readonly width: number;
  readonly format?: SlideFormat;
  readonly open?: boolean;
  readonly paper?: boolean;
}) {
  const { slide, number, count, step, width, format = 'wide', open = false, paper = false } = props;
  const { report } = useView();
  const titleId = useId();
  const { m } = useWholeI18n();
  const context = useMemo(
    () => ({ number, count, format, titleId, paper }),
    [number, count, format, titleId, paper],
  );
  const shown = useMemo(() => ({ slide, step }), [slide, step]);
  return (
    <SlideNumberContext value={context}>
      <section
        className="deck-slide"
        data-layout={slide.layout}
        data-format={format}
        data-ground={groundOf(slide, report)}
        aria-labelledby={titleId}
        {...(open ? { 'data-slide': number } : {})}
      >
        <Guarded
          shown={shown}
          fallback={
            <div role="alert">
              <h2 id={titleId} className="deck-title">
                {m.presentation.slideFailed(number)}
              </h2>
            </div>
          }
        >
          {drawn(slide.layout, slide, step, width)}
        </Guarded>
      </section>
    </SlideNumberContext>
  );
});

function drawn<Layout extends SlideLayoutId>(
  layout: Layout,
  slide: SlideByLayout[Layout],
  step: number,
  width: number,
) {
  return createElement(slideLayouts[layout].Slide, { slide, step, width });
}
