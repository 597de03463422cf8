import { useId, useMemo, type ReactNode } from 'react';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import type { ChartEntry } from '@/report/schema/chart.ts';
import { Say, useTagOf } from '@/report/texts/Say.tsx';
import { Stretches } from '@/report/texts/Naming.tsx';
import { within } from '@/report/texts/stretch.ts';
import { useShown, useView } from '@/report/View.tsx';
import { chartTitle, titleText } from '../chartWords.ts';
import { figureRow, figureRows, shownFigures, type ChartContext } from '../chartContext.ts';
import { drawnPart } from '../drawnPart.ts';
import { ChartDrawing } from './ChartDrawing.tsx';
import { ChartFullScreen } from './ChartFullScreen.tsx';
import { ChartSource } from './ChartSource.tsx';
import { ChartTable } from './ChartTable.tsx';
import { chartSentence, chartSummary, usualHowToRead } from './description.ts';
import './card.css';
import '@/ui/quietButton.css';
import './foot.css';

/**
 * A chart of the report: title, drawing, one sentence, and a foot with its source and what else there is of it, a step away. Only the
 * graphic waits for code; the rest is there from the first byte.
 */
export function ChartCard(props: {
  readonly entry: ChartEntry;
  readonly headingLevel?: 1 | 2 | 3 | 4;
  /** What the drawing is to fill, in px; left out, it is as tall as it likes. */
  readonly height?: number | undefined;
  /** More that can be done with the chart, beside table and full screen. */
  readonly actions?: ReactNode;
}) {
  const { entry, headingLevel = 3, height, actions } = props;
  const { language, m } = useWholeI18n();
  const { report, say } = useView();
  const shown = useShown();
  const heading = useId();
  const context = useMemo<ChartContext>(
    () => ({ report, language, m, shown: shown.figures }),
    [report, language, m, shown],
  );
  const figures = useMemo(() => shownFigures(entry, context), [entry, context]);
  const rows = useMemo(() => figureRows(drawnPart(entry, context), context), [entry, context]);
  const hidden = entry.rows.length - figures.length;
  const Heading = `h${headingLevel}` as const;
  // Alone on its page, in a frame of someone else's, it has to say all by itself.
  const alone = headingLevel === 1;
  const title = chartTitle(entry, context, say);
  const howToRead = entry.howToRead ? <Say text={entry.howToRead} /> : usualHowToRead(entry, context);
  const id = `chart-${entry.id}`;
  const tagOf = useTagOf();
  const sentence = entry.note ?? entry.howToRead;
  const named = titleText(entry, context);
  const lang = named === null ? undefined : tagOf(named);

  return (
    <article className="chart-card" data-chart={entry.id} id={id} aria-labelledby={heading}>
      <Heading className="chart-title" id={heading}>
        <a href={`#${id}`} lang={lang}>
          {title}
        </a>
      </Heading>
      {rows.length === 0 ? (
        <p className="chart-none">{m.charts.noneShown}</p>
      ) : (
        <>
          <div className="chart-body">
            <ChartDrawing {...{ entry, context, rows, alone, height }} />
          </div>
          <p className="chart-sentence">
            <span lang={sentence ? tagOf(sentence) : undefined}>{chartSentence(entry, context, say)}</span>
            {m.charts.text([
              '',
              ...(rows.length < figures.length ? [m.charts.partDrawn(rows.length, figures.length)] : []),
              ...(hidden > 0 ? [m.charts.someHidden(hidden)] : []),
            ])}
          </p>
          {/* Where no script runs nothing draws the chart, and nothing opens its table. */}
          <noscript>
            <Unscripted entry={entry} context={context} />
          </noscript>
          <footer className="chart-foot">
            <ChartSource rows={rows} whole={alone} />
            <div className="chart-actions">
              <ChartTable
                title={title}
                lang={lang}
                howToRead={howToRead}
                summary={() => chartSummary(entry, context)}
                figures={figures}
                rowOf={(figure) => figureRow(entry, figure, context)}
              />
              {actions}
              <ChartFullScreen {...{ entry, rows, context, title, lang, howToRead }} />
            </div>
          </footer>
        </>
      )}
    </article>
  );
}

/** What the chart shows, in words; where a script runs it isn't even put into words. */
function Unscripted({ entry, context }: { readonly entry: ChartEntry; readonly context: ChartContext }) {
  const { charts } = context.m;
  return (
    <p className="chart-summary">
      <Stretches of={within((...said) => charts.text(said), chartSummary(entry, context))} />
    </p>
  );
}
