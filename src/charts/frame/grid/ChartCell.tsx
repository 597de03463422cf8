import { useRef, type ReactNode } from 'react';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import type { ChartEntry } from '@/report/schema/chart.ts';
import { useView } from '@/report/View.tsx';
import { useNear } from '@/ui/loading/useNear.ts';
import { chartTitle } from '../../chartWords.ts';
import type { Span } from './gridSpans.ts';

/** A cell of the grid; far from what is seen, its chart's title alone stands there, in as much room as a card usually takes. */
export function ChartCell(props: {
  readonly entry: ChartEntry;
  readonly span: Span;
  /** The card is there wherever the page is scrolled to. */
  readonly always: boolean;
  readonly children: () => ReactNode;
}) {
  const { entry, span, always, children } = props;
  const cell = useRef<HTMLDivElement>(null);
  const near = useNear(cell, always);
  return (
    <div ref={cell} className="chart-cell" data-span={span}>
      {near ? children() : <Away entry={entry} />}
    </div>
  );
}

function Away({ entry }: { readonly entry: ChartEntry }) {
  const { language, m } = useWholeI18n();
  const { report, say } = useView();
  const id = `chart-${entry.id}`;
  return (
    <article className="chart-card chart-away" data-chart={entry.id} id={id}>
      <h3 className="chart-title">
        <a href={`#${id}`}>{chartTitle(entry, { report, language, m, shown: null }, say)}</a>
      </h3>
    </article>
  );
}
