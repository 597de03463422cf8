import type { ReactNode } from 'react';
import { useI18n } from '@/i18n/I18n.tsx';
import { useView } from '@/report/View.tsx';
import type { DeckSlide } from '../deck/deckSlide.ts';
import { fittingSize } from './fit.ts';
import { SLIDE } from './slideGeometry.ts';
import { useSlideNumber } from '../deck/slideNumber.ts';
import { useTitleOf } from './useTitleOf.ts';

/**
 * What every slide has: its one statement on top, and below it the line that says who states this, where it is printed, and the
 * slide's number. `source` is the source without the words "as stated by".
 */
export function SlideFrame(props: {
  readonly slide: DeckSlide;
  readonly source: string;
  readonly large?: boolean;
  readonly children: ReactNode;
}) {
  const { slide, source, large = false, children } = props;
  const { m } = useI18n();
  const { report, say } = useView();
  const { number, count, titleId } = useSlideNumber();
  const title = useTitleOf()(slide);
  const box = large ? LARGE_TITLE : TITLE;
  return (
    <>
      <h2
        id={titleId}
        className="deck-title"
        style={{ fontSize: `${fittingSize(title, box, 'clauses')}cqw` }}
      >
        {title}
      </h2>
      <div className="deck-body">{children}</div>
      <footer className="deck-footer">
        <p className="deck-source">{m.presentation.sourceLine(say(report.origin.attribution), source)}</p>
        <p className="deck-number">
          <span aria-hidden="true">{m.presentation.position(number, count)}</span>
          <span className="deck-hidden">{m.presentation.positionInWords(number, count)}</span>
        </p>
      </footer>
    </>
  );
}

const TITLE = { width: SLIDE.width, lines: 2, most: 3.1, least: SLIDE.leastText };
const LARGE_TITLE = { width: 84, lines: 3, most: 5.8, least: SLIDE.leastText };
