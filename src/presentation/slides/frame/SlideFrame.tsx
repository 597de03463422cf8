import type { ReactNode } from 'react';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import { useView } from '@/report/View.tsx';
import type { DeckSlide } from '../../deck/deckSlide.ts';
import { fittingSize } from '../fit/fit.ts';
import { useSlideGeometry, useSlideNumber } from '../../deck/slideNumber.ts';
import { useTitleOf } from '../useTitleOf.ts';

/**
 * What every slide has: its one statement on top, and below it the line that says who states this, where it is printed, and the
 * slide's number. `source` is the source without the words "as stated by"; `status` what is said before it.
 */
export function SlideFrame(props: {
  readonly slide: DeckSlide;
  readonly source: string;
  readonly status?: ReactNode;
  /** Stands in for the plain title. */
  readonly heading?: ReactNode;
  readonly children: ReactNode;
}) {
  const { slide, source, status, heading, children } = props;
  const { m } = useWholeI18n();
  const { report, say } = useView();
  const { number, count } = useSlideNumber();
  const line = status ? source : m.presentation.sourceLine(say(report.origin.attribution), source);
  return (
    <>
      {heading ?? <Title slide={slide} />}
      <div className="deck-body">{children}</div>
      <footer className="deck-footer">
        {status}
        <p className="deck-source">{line}</p>
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
      style={{ fontSize: `${fittingSize(title, { ...box, least: leastText }, 'clauses')}cqw` }}
    >
      {title}
    </h2>
  );
}
