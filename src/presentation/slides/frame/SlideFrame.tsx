import type { ReactNode } from 'react';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import type { Figure } from '@/report/model.ts';
import { Stretches } from '@/report/texts/Naming.tsx';
import { words } from '@/report/texts/stretch.ts';
import { useView } from '@/report/View.tsx';
import type { DeckSlide } from '../../deck/deckSlide.ts';
import { fittingSize } from '../fit/fit.ts';
import { useSlideGeometry, useSlideNumber } from '../../deck/slideNumber.ts';
import { wordsSize } from './slideGeometry.ts';
import { sharedRuns, sourceLineRuns, sourceRuns, type Place } from '../sources/sourceRuns.ts';
import { useTitleOf, useTitleTag } from '../useTitleOf.ts';

/**
 * What every slide has: its one statement on top, and below it the line that says who states this, where it is printed, and the
 * slide's number. `printed` is where what it shows stands in the report's texts; of none, the text itself is named. `status` is what is said before
 * that, in the place of the words "as stated by".
 */
export function SlideFrame(props: {
  readonly slide: DeckSlide;
  readonly printed: readonly Place[];
  readonly status?: ReactNode;
  /** The figures whose common status and period stand after their source. */
  readonly shared?: readonly Figure[];
  /** Stands in for the plain title. */
  readonly heading?: ReactNode;
  readonly children: ReactNode;
}) {
  const { slide, printed, status, shared = [], heading, children } = props;
  const { language, m } = useWholeI18n();
  const { report } = useView();
  const { number, count } = useSlideNumber();
  const asking = { report, language, m };
  const line = [
    ...(status ? sourceRuns(printed, asking) : sourceLineRuns(printed, asking)),
    ...sharedRuns(shared, asking).flatMap((one) => [words(m.timeline.separator), one]),
  ];
  return (
    <>
      {heading ?? <Title slide={slide} />}
      <div className="deck-body">{children}</div>
      <footer className="deck-footer">
        {status}
        <p className="deck-source">
          <Stretches of={line} />
        </p>
        <p className="deck-number">
          <span aria-hidden="true">{m.presentation.position(number, count)}</span>
          <span className="deck-hidden">{m.presentation.positionInWords(number, count)}</span>
        </p>
      </footer>
    </>
  );
}

function Title({ slide }: { readonly slide: DeckSlide }) {
  const { titleId } = useSlideNumber();
  const { format, width, leastText } = useSlideGeometry();
  const title = useTitleOf()(slide);
  const box = { width, lines: format === 'tall' ? 3 : 2, most: format === 'tall' ? 6.6 : 2.8 };
  return (
    <h2
      id={titleId}
      className="deck-title"
      lang={useTitleTag()(slide)}
      style={{ fontSize: wordsSize(fittingSize(title, { ...box, least: leastText }, 'clauses')) }}
    >
      {title}
    </h2>
  );
}
