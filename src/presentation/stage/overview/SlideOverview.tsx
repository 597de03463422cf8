import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import { talkWords } from '@/i18n/talkWords.ts';
import { useView } from '@/report/View.tsx';
import type { Choice } from '../../deck/choice.ts';
import type { Deck, DeckAction } from '../../deck/deck.ts';
import type { TalkDeck } from '../../deck/talkOf.ts';
import { Modal } from '@/ui/panel/Modal.tsx';
import { OverviewCard } from './OverviewCard.tsx';
import { overviewCards } from './overviewCards.ts';
import { stepsOf } from '../../deck/stepsOf.ts';
import { useOverviewKeys } from './useOverviewKeys.ts';
import { useArranging } from './useArranging.ts';
import { useTitleOf } from '../../slides/useTitleOf.ts';
import './overview.css';

/** What takes a slide away, by its number in the report and its title; the room for it is in the overview. */
export type TakeAway = (slide: number, title: string) => ReactNode;

/** All slides at a glance: found by typing, gone to with Enter or a click, and chosen and put in order for this talk. */
export function SlideOverview(props: {
  readonly talk: TalkDeck;
  readonly arrange: (choice: Choice) => void;
  readonly deck: Deck;
  readonly dispatch: (action: DeckAction) => void;
  readonly takeAway?: TakeAway | undefined;
}) {
  const { talk, arrange, deck, dispatch, takeAway } = props;
  const { language, m } = useWholeI18n();
  const { report } = useView();
  const words = m.presentation;
  const talkSays = talkWords[language];
  const titleOf = useTitleOf();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(talk.choice[deck.place.slide - 1] ?? 1);
  const cards = overviewCards(talk.all.map(titleOf), talk.choice, query);
  const taken = talk.all[active - 1];
  const first = cards.find(({ place }) => place !== null)?.place ?? null;
  const list = useRef<HTMLOListElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const steps = stepsOf(talk.all, { report, language, m });
  const arranging = useArranging(talk.choice, arrange, list);
  const close = () => dispatch({ type: 'panel', panel: null });
  const goTo = (slide: number) => dispatch({ type: 'goTo', slide });
  const tabStop = cards.some(({ number }) => number === active) ? active : cards[0]?.number;
  const onKeyDown = useOverviewKeys({ list, search, arranging, active });

  useLayoutEffect(() => {
    list.current?.querySelector<HTMLElement>('[aria-current]')?.focus();
  }, []);

  return (
    <Modal label={words.command.overview} className="deck-panel deck-overview" onCancel={close}>
      <div role="presentation" onKeyDown={onKeyDown}>
        <form
          className="deck-find"
          role="search"
          onSubmit={(event) => {
            event.preventDefault();
            if (first !== null) goTo(first);
          }}
        >
          <label>
            {words.find}
            <input
              ref={search}
              type="search"
              value={query}
              onChange={(event) => {
                setQuery(event.target.value);
                arranging.forget();
              }}
            />
          </label>
          <output>
            {arranging.news ?? (cards.length === 0 ? words.nothingFound : words.found(cards.length))}
          </output>
          {talk.written !== null && (
            <button type="button" onClick={arranging.all(talk.all.length)}>
              {talkSays.allSlides}
            </button>
          )}
          {taken && takeAway && (
            // What is typed in its menu is no search.
            <span role="presentation" onKeyDown={(event) => event.stopPropagation()}>
              {takeAway(active, titleOf(taken))}
            </span>
          )}
          <button type="button" onClick={close}>
            {words.close}
          </button>
        </form>
        <p className="deck-arrange-help">{talkSays.arrangeHelp}</p>
        <ol ref={list} className="deck-cards">
          {cards.map(({ number, place }) => {
            const slide = talk.all[number - 1];
            return (
              slide && (
                <OverviewCard
                  key={slide.id}
                  {...{ slide, number, place, arranging }}
                  count={talk.slides.length}
                  step={steps[number - 1] ?? 0}
                  current={place === deck.place.slide}
                  tabStop={number === tabStop}
                  onFocus={() => setActive(number)}
                  onChoose={() => (place === null ? arranging.toggle(number) : goTo(place))}
                />
              )
            );
          })}
        </ol>
      </div>
    </Modal>
  );
}
