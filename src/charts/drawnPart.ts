import { printedNumber } from '@/quantity/quantity.ts';
import { figureOf } from '@/report/lookup.ts';
import { symbolsFor } from '@/report/refusals/symbolsFor.ts';
import type { ChartEntry, ChartOf } from '@/report/schema/chart.ts';
import { isShown, type ChartContext } from './chartContext.ts';

/** The most marks of one drawing: more can't be told apart, and would hold a page up. */
export const MOST_MARKS = 3000;
/** What a row costs beside its symbols, in marks: its words, its ticks, its control for the keyboard. */
const ROW = 15;

/**
 * A chart with the rows that are drawn of it: the first ones, as far as a drawing's budget of marks goes, and always one. The chart's
 * table has them all.
 */
export function drawnPart(entry: ChartEntry, context: ChartContext): ChartEntry {
  return entry.kind === 'symbols'
    ? { ...entry, rows: within(entry.rows, context, (row) => symbolsOf(row, context)) }
    : { ...entry, rows: within(entry.rows, context, () => 0) };
}

/** The marks of all drawings that stand on a page at once, and the most of its cards. */
const PAGE = { marks: 2 * MOST_MARKS, cards: 12 } as const;

/** How many of a page's charts stand there at all times; the rest is drawn when it is near what is seen. */
export function chartsAtHand(entries: readonly ChartEntry[], context: ChartContext): number {
  let marks = 0;
  const beyond = entries.findIndex((entry, index) => {
    marks += marksOf(drawnPart(entry, context), context);
    return index > 0 && (index >= PAGE.cards || marks > PAGE.marks);
  });
  return beyond === -1 ? entries.length : beyond;
}

function marksOf(entry: ChartEntry, context: ChartContext): number {
  const symbols =
    entry.kind === 'symbols' ? entry.rows.reduce((sum, row) => sum + symbolsOf(row, context), 0) : 0;
  return symbols + entry.rows.length * ROW;
}

function symbolsOf({ figure, perSymbol }: ChartOf<'symbols'>['rows'][number], { report }: ChartContext) {
  return symbolsFor(printedNumber(figureOf(report, figure).value) ?? 0, perSymbol) ?? 0;
}

function within<Row extends { readonly figure: string }>(
  rows: readonly Row[],
  context: ChartContext,
  marks: (row: Row) => number,
): Row[] {
  const drawn: Row[] = [];
  let spent = 0;
  for (const row of rows) {
    if (!isShown(context, row.figure)) continue;
    spent += ROW + marks(row);
    if (spent > MOST_MARKS && drawn.length > 0) break;
    drawn.push(row);
  }
  return drawn;
}
