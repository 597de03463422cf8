import { useId, useMemo, useState, type ReactNode } from 'react';
import { useI18n } from '@/i18n/I18n.tsx';
import type { ChartEntry } from '@/report/schema/chart.ts';
import { useView } from '@/report/View.tsx';
import { chartHowToRead, chartTitle } from '../chartWords.ts';
import { ChartArea } from './ChartArea.tsx';
import { figureRows, type ChartContext } from '../chartContext.ts';
import { ChartSource } from './ChartSource.tsx';
import { ChartTable } from './ChartTable.tsx';
import { chartSummary } from './description.ts';
import { DotsSwitch } from './DotsSwitch.tsx';
import { FigureToggles } from './FigureToggles.tsx';
import { ChartFullScreen } from './ChartFullScreen.tsx';
import { kindOf } from '../registry.ts';
import './card.css';
import './foot.css';

/**
 * A chart of the report with all that belongs to it: title, how to read it, the graphic, a summary in words, its figures for the
 * keyboard, its table, its source. Only the graphic waits for code; the rest is there from the first byte.
 */
export function ChartCard(props: {
  readonly entry: ChartEntry;
  readonly headingLevel?: 1 | 2 | 3 | 4;
  /** More that can be done with the chart, beside full screen. */
  readonly actions?: ReactNode;
}) {
  const { entry, headingLevel = 3, actions } = props;
  const { language, m } = useI18n();
  const { report, shown, say } = useView();
  const heading = useId();
  const [individuals, setIndividuals] = useState(false);
  const context = useMemo<ChartContext>(
    () => ({ report, language, m, shown: shown.figures }),
    [report, language, m, shown],
  );
  const rows = useMemo(() => figureRows(entry, context), [entry, context]);
  const offer = kindOf(entry).dots(context);
  const asDots = individuals && offer !== null;
  const hidden = entry.rows.length - rows.length;
  const Heading = `h${headingLevel}` as const;
  const title = chartTitle(entry, context, say);
  const howToRead = chartHowToRead(entry, context, say);
  const id = `chart-${entry.id}`;

  return (
    <article className="chart-card" data-chart={entry.id} id={id} aria-labelledby={heading}>
      <Heading className="chart-title" id={heading}>
        <a href={`#${id}`}>{title}</a>
      </Heading>
      {rows.length === 0 ? (
        <p className="chart-none">{m.charts.noneShown}</p>
      ) : (
        <>
          <p className="chart-how">
            {m.charts.text([howToRead, ...(hidden > 0 ? [m.charts.someHidden(hidden)] : [])])}
          </p>
          {offer && <DotsSwitch offer={offer} individuals={asDots} onChange={setIndividuals} />}
          <ChartArea entry={entry} context={context} individuals={asDots} />
          <p className="chart-summary">
            {m.charts.text([...chartSummary(entry, context), ...(entry.note ? [say(entry.note)] : [])])}
          </p>
          <FigureToggles rows={rows} />
          <footer className="chart-foot">
            <ChartSource rows={rows} />
            <div className="chart-actions">
              {actions}
              <ChartFullScreen {...{ entry, rows, title, howToRead }} individuals={asDots} />
            </div>
            <ChartTable title={title} rows={rows} />
          </footer>
        </>
      )}
    </article>
  );
}
