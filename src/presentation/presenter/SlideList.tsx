import { memo, useEffect, useRef } from 'react';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import type { DeckAction } from '../deck/deck.ts';
import type { DeckSlide } from '../deck/deckSlide.ts';
import { moveInGrid } from '@/ui/moveInGrid.ts';
import { useTitleOf } from '../slides/useTitleOf.ts';

/** Every slide by number and title; the current one is in view, and is the list's one tab stop. */
export const SlideList = memo(function SlideList(props: {
  readonly slides: readonly DeckSlide[];
  readonly current: number;
  readonly dispatch: (action: DeckAction) => void;
}) {
  const { slides, current, dispatch } = props;
  const { m } = useWholeI18n();
  const titleOf = useTitleOf();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    // With the frame that is laid out in any case, not before it.
    const frame = requestAnimationFrame(() => {
      const item = list.current?.querySelector('[aria-current]');
      if (list.current && item) scrollWithin(list.current, item);
    });
    return () => cancelAnimationFrame(frame);
  }, [current]);
  return (
    <nav className="deck-list" aria-label={m.presentation.slides}>
      <h2 className="deck-heading">{m.presentation.slides}</h2>
      <ol
        ref={list}
        onKeyDown={(event) => {
          const next = ['ArrowUp', 'ArrowDown', 'Home', 'End'].includes(event.key)
            ? moveInGrid(event.currentTarget, event.key)
            : null;
          if (next === null) return;
          event.preventDefault();
          next.focus();
        }}
      >
        {slides.map((slide, index) => (
          <li key={slide.id}>
            <button
              type="button"
              tabIndex={index + 1 === current ? 0 : -1}
              aria-current={index + 1 === current ? 'true' : undefined}
              onClick={() => dispatch({ type: 'goTo', slide: index + 1 })}
            >
              {index + 1} {titleOf(slide)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
});

/** Brings an item into the middle of its list, so that what comes is seen too, and moves nothing around the list: `scrollIntoView` would. */
function scrollWithin(list: Element, item: Element): void {
  const [seen, own] = [list.getBoundingClientRect(), item.getBoundingClientRect()];
  list.scrollTop += own.top + own.height / 2 - (seen.top + seen.height / 2);
}
