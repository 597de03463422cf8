import { Fragment, useId } from 'react';
import { AxisTicks } from '@/figures/ledger/drawing/AxisTicks.tsx';
import { Defs } from '@/figures/ledger/drawing/Defs.tsx';
import { Drawing } from '@/figures/ledger/drawing/Drawing.tsx';
import { gridOf } from '@/figures/ledger/drawing/gridOf.ts';
import type { Block } from '@/figures/ledger/model/blocks.ts';
import { Quantity } from '@/figures/ledger/Quantity.tsx';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import { lookOf } from '@/quantity/status.ts';
import { documentOf } from '@/report/lookup.ts';
import type { Figure } from '@/report/model.ts';
import { FigureFact } from '@/report/texts/FigureFact.tsx';
import { Say } from '@/report/texts/Say.tsx';
import { useView } from '@/report/View.tsx';
import { LedgerKey } from '../ledger/LedgerKey.tsx';
import { ledgerPages } from '../ledger/ledgerPages.ts';
import { SlideFrame } from '../frame/SlideFrame.tsx';
import type { SlideLayout, SlideProps } from '../slideProps.ts';
import '../ledger/ledger.css';

/** A slide so wide, in px, has rows as high as a drawing of the ledger; on a wider one drawings are larger by as much. */
const DRAWN_AT = 1080;

/** The width of an axis in its numbers' size (ledger.css: 32.8 of 1.42 cqw). */
const AXIS_ROOM = 23.1;

/** All figures, each unit on its own axis; of more than fit, a page a step. */
function LedgerSlide({ slide, step, width }: SlideProps<'ledger'>) {
  const { language, m } = useWholeI18n();
  const { report } = useView();
  const pages = ledgerPages({ report, language, m });
  const page = pages[step] ?? [];
  const defs = useId();
  return (
    <SlideFrame slide={slide} printed={[]} status={<LedgerKey />}>
      <Defs id={defs} />
      <ul className="deck-ledger" style={{ '--zoom': width / DRAWN_AT }}>
        {page.map(({ block, figures }) => (
          <li key={block.id} style={gridOf(block.axis)}>
            <ul>
              {figures.map((figure) => (
                <Row key={figure.id} {...{ figure, block, defs }} />
              ))}
            </ul>
            {block.axis && (
              <div className="deck-ledger-axis">
                <AxisTicks axis={block.axis} shares={block.shares} room={AXIS_ROOM} />
              </div>
            )}
          </li>
        ))}
      </ul>
      {pages.length > 1 && <p className="deck-small">{m.presentation.pageOf(step + 1, pages.length)}</p>}
    </SlideFrame>
  );
}

function Row(props: { readonly figure: Figure; readonly block: Block; readonly defs: string }) {
  const { figure, block, defs } = props;
  const { m } = useWholeI18n();
  const { report, statement } = useView();
  const { parts } = statement(figure);
  const { id, publisher } = documentOf(report, figure.document);
  return (
    <li className="deck-ledger-row" data-figure={figure.id} data-look={lookOf(figure.obsStatus)}>
      <span className="deck-ledger-value" data-morph={figure.id}>
        <Quantity parts={parts} />
      </span>
      <span className="deck-ledger-name">
        <Say text={figure.short} />
        {id !== report.origin.id && (
          <>
            {m.timeline.separator}
            <Say text={publisher} />
          </>
        )}
      </span>
      <span className="deck-ledger-drawn">
        <Drawing {...{ figure, block, defs }} />
      </span>
      <span className="deck-ledger-place">
        <span aria-hidden="true">{m.hero.place(figure.paragraph)}</span>
        <span className="deck-hidden">
          {(['status', 'period', 'source'] as const).map((fact, index) => (
            <Fragment key={fact}>
              {index > 0 && m.timeline.separator}
              <FigureFact figure={figure} of={fact} />
            </Fragment>
          ))}
        </span>
      </span>
    </li>
  );
}

export const ledger: SlideLayout<'ledger'> = {
  Slide: LedgerSlide,
  steps: (_, context) => ledgerPages(context).length - 1,
  stepsArePages: true,
};

declare module 'react' {
  interface CSSProperties {
    '--zoom'?: number;
  }
}
