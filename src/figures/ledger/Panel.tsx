import { useKept } from '@/address/Kept.tsx';
import { eventHref, figureHref, slideHref, linkFor } from '@/address/links.ts';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import type { Figure } from '@/report/model.ts';
import { QuantityParts } from '@/report/texts/QuantityParts.tsx';
import { useView } from '@/report/View.tsx';
import { CopyButton } from '@/ui/CopyButton.tsx';
import { citationOf } from '../details/citation.ts';
import { endsOf, placeOn } from './model/axis.ts';
import type { Block } from './model/blocks.ts';
import { readingOf } from './model/readingOf.ts';
import { shownIn } from './model/shownIn.ts';
import './panel.css';

/** A small panel below a row: what its number means in plain words, and where else the figure stands. None of it is said only here. */
export function Panel({ figure, block }: { readonly figure: Figure; readonly block: Block }) {
  const { m } = useWholeI18n();
  const { report, statement, say, select } = useView();
  const kept = useKept();
  const said = statement(figure);
  const { chart, event, slide } = shownIn(report, figure.id);
  const [number] = endsOf(figure).slice(-1);
  const at = block.axis && number !== undefined ? placeOn(block.axis, number) : 0;
  const { ledger } = m;
  return (
    <div
      className="led-panel"
      role="group"
      aria-label={ledger.panel(said.label)}
      style={{ '--led-at': `${at * 100}%` }}
    >
      <div className="led-panel-box">
        <p className="led-panel-quantity">
          <QuantityParts parts={said.parts} />
        </p>
        <p>
          {[ledger.means[readingOf(figure)], m.details.statusMeans[figure.obsStatus] ?? []].flat().join(' ')}
        </p>
        <p className="led-panel-links">
          <button type="button" onClick={() => select({ kind: 'figure', id: figure.id })}>
            {ledger.source(said.paragraph)}
          </button>
          {chart !== null && <a href={`#chart-${chart}`}>{ledger.chart}</a>}
          {event !== null && <a href={eventHref(kept, event)}>{ledger.timeline}</a>}
          {slide !== null && <a href={slideHref(kept, slide)}>{ledger.slide(slide)}</a>}
          <CopyButton
            text={() =>
              citationOf(
                said,
                report,
                linkFor(kept.report, figureHref({ report: kept.report }, figure.id)),
                m,
                say,
              )
            }
            done={m.details.copied}
            refused={m.details.copyByHand}
          >
            {ledger.copy}
          </CopyButton>
        </p>
      </div>
    </div>
  );
}
