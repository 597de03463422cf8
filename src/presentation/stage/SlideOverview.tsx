import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useI18n } from '@/i18n/I18n.tsx';
import { useView } from '@/report/View.tsx';
import type { Deck, DeckAction } from '../deck/deck.ts';
import type { DeckSlide } from '../deck/deckSlide.ts';
import { findSlides } from '../deck/findSlides.ts';
import { Modal } from '@/ui/Modal.tsx';
import { moveInGrid } from '@/ui/moveInGrid.ts';
import { OverviewCard } from './OverviewCard.tsx';
import { stepsOf } from '../deck/stepsOf.ts';
import { useTitleOf } from '../slides/useTitleOf.ts';
import './overview.css';

/** All slides at a glance; found by number or title, and gone to with Enter or a click. */
export function SlideOverview(props: {
  readonly slides: readonly DeckSlide[];
  readonly deck: Deck;
  readonly dispatch: (action: DeckAction) => void;
}) {
  const { slides, deck, dispatch } = props;
  const { language, m } = useI18n();
  const { report } = useView();
  const titleOf = useTitleOf();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(deck.place.slide);
  const found = findSlides(slides.map(titleOf), query);
  const list = useRef<HTMLOListElement>(null);
  const steps = stepsOf(slides, { report, language, m });
  const close = () => dispatch({ type: 'panel', panel: null });
  const tabStop = found.includes(active) ? active : found[0];

  useLayoutEffect(() => {
    list.current?.querySelector<HTMLElement>('[aria-current]')?.focus();
  }, []);

  const onKeyDown = (event: KeyboardEvent<HTMLOListElement>) => {
    const next = moveInGrid(event.currentTarget, event.key);
    if (next === null) return;
    event.preventDefault();
    next.focus();
    next.scrollIntoView({ block: 'nearest' });
  };

  return (
    <Modal label={m.presentation.command.overview} className="deck-panel deck-overview" onCancel={close}>
      <form
        className="deck-find"
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          if (found[0] !== undefined) dispatch({ type: 'goTo', slide: found[0] });
        }}
      >
        <label>
          {m.presentation.find}
          <input type="search" value={query} onChange={(event) => setQuery(event.target.value)} />
        </label>
        <output>
          {found.length === 0 ? m.presentation.nothingFound : m.presentation.found(found.length)}
        </output>
        <button type="button" onClick={close}>
          {m.presentation.close}
        </button>
      </form>
      <ol ref={list} className="deck-cards" onKeyDown={onKeyDown}>
        {found.map((number) => {
          const slide = slides[number - 1];
          return (
            slide && (
              <OverviewCard
                key={slide.id}
                {...{ slide, number, count: slides.length, step: steps[number - 1] ?? 0 }}
                current={number === deck.place.slide}
                tabStop={number === tabStop}
                onFocus={() => setActive(number)}
                onChoose={() => dispatch({ type: 'goTo', slide: number })}
              />
            )
          );
        })}
      </ol>
    </Modal>
  );
}
