import type { Language } from '@/i18n/languages.ts';
import type { Messages } from '@/i18n/messages.ts';
import { compareChronologically } from '@/period/bounds.ts';
import { figureOf } from '@/report/lookup.ts';
import type { ChartEntry } from '@/report/schema/chart.ts';
import type { Figure } from '@/report/model.ts';
import type { Report } from '@/report/model.ts';
import { statementOf, type Statement } from '@/report/words/statement.ts';

/** What every model of a chart is made from, beside the chart's entry. */
export interface ChartContext {
  readonly report: Report;
  readonly language: Language;
  readonly m: Messages;
  /** Ids of the figures that the filters let through; `null`: all of them. */
  readonly shown: ReadonlySet<string> | null;
}

/** The smallest letters of a chart on the page, in px. */
export const PAGE_FONT_SIZE = 13;

/** The space that a graphic is drawn in, in CSS px. `height` undefined: as high as it needs. */
export interface ChartBox {
  readonly width: number;
  readonly height: number | undefined;
  /** The smallest letters of the graphic; all else is in proportion. */
  readonly fontSize: number;
  /** On a stage nobody sets letters further apart, so that no room is kept for it. */
  readonly stage?: boolean;
}

/** A figure of a chart with the words for it. */
export interface ChartFigureRow {
  readonly figure: Figure;
  readonly statement: Statement;
  /** The figure in a few words, quantity included: in a series its period names it, else its short name does. */
  readonly said: string;
}

/** Whether a row's figure passes the filters. */
export const isShown = (context: ChartContext, id: string): boolean => context.shown?.has(id) ?? true;

/** The figures of a chart that are shown, in the entry's order; those of a series in the order of time. */
export function shownFigures(entry: ChartEntry, context: ChartContext): Figure[] {
  const figures = entry.rows
    .filter((row) => isShown(context, row.figure))
    .map((row) => figureOf(context.report, row.figure));
  return entry.kind === 'series' ? figures.toSorted(inTime) : figures;
}

/** A figure of a chart with the words for it; there may be too many figures in a chart to say them all. */
export function figureRow(entry: ChartEntry, figure: Figure, context: ChartContext): ChartFigureRow {
  const { report, language, m } = context;
  const statement = statementOf(report, figure, language, m);
  const said =
    entry.kind === 'series'
      ? m.charts.ofPeriod(statement.period) + statement.quantity
      : m.statement.sentence(statement.short, statement.quantity);
  return { figure, statement, said };
}

/** The shown figures of a chart, all with their words. */
export const figureRows = (entry: ChartEntry, context: ChartContext): ChartFigureRow[] =>
  shownFigures(entry, context).map((figure) => figureRow(entry, figure, context));

function inTime(a: Figure, b: Figure): number {
  const [one, other] = [a.timePeriod?.period, b.timePeriod?.period];
  return one && other ? compareChronologically(one, other) : 0;
}
