import { useLayoutEffect, useMemo, useRef } from 'react';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import { useView } from '@/report/View.tsx';
import { useMediaQuery } from '@/ui/screen/mediaQuery.ts';
import { Modal } from '@/ui/panel/Modal.tsx';
import { ChoiceContext } from '../deck/choiceContext.ts';
import type { DeckSlide } from '../deck/deckSlide.ts';
import { talkOf } from '../deck/talkOf.ts';
import { stepsOf } from '../deck/stepsOf.ts';
import { slideLayouts } from '../slides/registry.ts';
import { figuresOn } from '../proof/figuresOn.ts';
import { Printed } from './Printed.tsx';
import { ReadSlide } from './ReadSlide.tsx';
import './read.css';

/** The deck as a text to scroll through, for a phone in the hand: every slide with all its steps, and the phrases that its figures are printed in. */
export function ReadingView(props: {
  /** The slide to begin with, from 1. */
  readonly slide: number;
  /** Which slides, as the address has it. */
  readonly choice: string | null;
  readonly onSlides: () => void;
  readonly onClose: () => void;
}) {
  const { slide: first, choice, onSlides, onClose } = props;
  const { language, m } = useWholeI18n();
  const { report, say } = useView();
  const slides = useMemo(() => talkOf(report, choice).slides, [report, choice]);
  const steps = useMemo(() => stepsOf(slides, { report, language, m }), [slides, report, language, m]);
  const format = useMediaQuery('(width >= 48rem)') ? 'wide' : 'tall';
  const list = useRef<HTMLOListElement>(null);
  useLayoutEffect(() => {
    if (first > 1) list.current?.children[first - 1]?.scrollIntoView();
  }, [first]);
  return (
    <ChoiceContext value={choice}>
      <Modal label={m.presentation.reading(say(report.title))} className="deck-read" onCancel={onClose}>
        <header className="deck-read-head">
          <button type="button" onClick={onSlides}>
            {m.presentation.asSlides}
          </button>
          <button type="button" onClick={onClose}>
            {m.presentation.command.escape}
          </button>
        </header>
        <ol ref={list} className="deck-read-slides">
          {slides.map((slide, index) => (
            <li key={slide.id}>
              {viewsOf(slide, steps[index] ?? 0).map((step) => (
                <ReadSlide key={step} {...{ slide, step, format }} number={index + 1} count={slides.length} />
              ))}
              <Printed figures={figuresOn(slide, report)} />
            </li>
          ))}
        </ol>
      </Modal>
    </ChoiceContext>
  );
}

/** The steps of a slide that have to be seen, each of which shows those before it too: all pages, or the last step. */
function viewsOf({ layout }: DeckSlide, last: number): readonly number[] {
  return slideLayouts[layout].stepsArePages ? Array.from({ length: last + 1 }, (_, step) => step) : [last];
}
