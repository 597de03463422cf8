import { useRef } from 'react';
import type { DeckSlide } from '../deck/deckSlide.ts';
import { Miniature } from '../slides/Miniature.tsx';
import { useSeen } from '@/ui/useSeen.ts';
import { useTitleOf } from '../slides/useTitleOf.ts';

/** One slide of the overview: its picture, drawn once it comes into view, its number and its title. */
export function OverviewCard(props: {
  readonly slide: DeckSlide;
  readonly number: number;
  readonly count: number;
  readonly step: number;
  readonly current: boolean;
  readonly tabStop: boolean;
  readonly onFocus: () => void;
  readonly onChoose: () => void;
}) {
  const { slide, number, count, step, current, tabStop, onFocus, onChoose } = props;
  const title = useTitleOf()(slide);
  const ref = useRef<HTMLLIElement>(null);
  const seen = useSeen(ref);
  return (
    <li ref={ref} className="deck-card">
      <div className="deck-card-picture">{seen && <Miniature {...{ slide, number, count, step }} />}</div>
      <button
        type="button"
        tabIndex={tabStop ? 0 : -1}
        aria-current={current ? 'true' : undefined}
        onFocus={onFocus}
        onClick={onChoose}
      >
        <span className="deck-card-cover" />
        <span className="deck-card-title">
          {number} {title}
        </span>
      </button>
    </li>
  );
}
