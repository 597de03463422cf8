import { useRef, type DragEvent } from 'react';
import { useI18n } from '@/i18n/I18n.tsx';
import { talkWords } from '@/i18n/talkWords.ts';
import type { DeckSlide } from '../../deck/deckSlide.ts';
import { Miniature } from '../../slides/frame/Miniature.tsx';
import { useSeen } from '@/ui/loading/useSeen.ts';
import { useTitleOf } from '../../slides/useTitleOf.ts';
import type { Arranging } from './useArranging.ts';

const DRAGGED = 'application/x-as-stated-slide';

/** One slide of the overview: its picture, drawn once it comes into view, its place and its title, and what moves or hides it. */
export function OverviewCard(props: {
  readonly slide: DeckSlide;
  /** In the report, and in the talk (`null`: hidden). */
  readonly number: number;
  readonly place: number | null;
  readonly count: number;
  readonly step: number;
  readonly current: boolean;
  readonly tabStop: boolean;
  readonly arranging: Arranging;
  readonly onFocus: () => void;
  readonly onChoose: () => void;
}) {
  const { slide, number, place, count, step, current, tabStop, arranging, onFocus, onChoose } = props;
  const { language } = useI18n();
  const talkSays = talkWords[language];
  const title = useTitleOf()(slide);
  const ref = useRef<HTMLLIElement>(null);
  const seen = useSeen(ref);
  const tools =
    place === null
      ? [{ words: talkSays.showSlide, act: () => arranging.toggle(number) }]
      : [
          { words: talkSays.earlier, act: () => arranging.moveBy(number, -1) },
          { words: talkSays.later, act: () => arranging.moveBy(number, 1) },
          { words: talkSays.hideSlide, act: () => arranging.toggle(number) },
        ];
  const isSlide = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes(DRAGGED);
  return (
    <li
      ref={ref}
      className="deck-card"
      data-hidden={place === null}
      draggable={place !== null}
      onDragStart={({ dataTransfer }) => dataTransfer.setData(DRAGGED, String(number))}
      onDragOver={(event) => {
        if (place !== null && isSlide(event)) event.preventDefault();
      }}
      onDrop={(event) => {
        if (place === null || !isSlide(event)) return;
        event.preventDefault();
        arranging.moveTo(Number(event.dataTransfer.getData(DRAGGED)), place);
      }}
    >
      <div className="deck-card-picture">
        {seen && <Miniature {...{ slide, count, step }} number={place ?? number} />}
      </div>
      <button
        type="button"
        data-card={number}
        tabIndex={tabStop ? 0 : -1}
        aria-current={current ? 'true' : undefined}
        onFocus={onFocus}
        onClick={onChoose}
      >
        <span className="deck-card-cover" />
        <span className="deck-card-title">
          {place === null ? talkSays.hiddenSlide(title) : `${place} ${title}`}
        </span>
      </button>
      <span className="deck-card-tools">
        {tools.map((tool) => (
          <button
            key={tool.words}
            type="button"
            tabIndex={-1}
            aria-label={talkSays.toolOf(tool.words, title)}
            onClick={tool.act}
          >
            {tool.words}
          </button>
        ))}
      </span>
    </li>
  );
}
