import type { Messages } from '@/i18n/messages.ts';
import type { QuantityPart } from '@/quantity/format.ts';
import { formatNumber } from '@/quantity/numberText.ts';
import type { ObsStatus } from '@/quantity/status.ts';
import { unitOf } from '@/report/lookup.ts';
import { unitIn, said, words, type Stretch } from '@/report/texts/stretch.ts';
import type { ChartFigureRow, ChartContext } from '../chartContext.ts';
import type { ValueMark } from './valueMark.ts';

/** A figure on a line of its own: its words, and its mark on the axis that all share. */
export interface ValueRow {
  readonly id: string;
  readonly label: readonly Stretch[];
  readonly parts: readonly QuantityPart[];
  readonly obsStatus: ObsStatus;
  readonly mark: ValueMark;
  /** What is said of the mark beside it: "and more", "up, against 2020". */
  readonly remarks: readonly (readonly Stretch[])[];
}

/** What is drawn, before it is laid out: rows on one linear axis. */
export interface RowsModel {
  readonly rows: readonly ValueRow[];
  /** Where bars begin, and a line stands; `null`: no place of the axis is its own. */
  readonly base: number | null;
  /** What stands below the axis: its unit, and what it does. */
  readonly foot: readonly Stretch[];
  readonly whole: boolean;
  readonly tick: (value: number) => string;
}

/** What a bound leaves open, in words; none where there is no bound, or the quantity says it ("500 or fewer"). */
export function openWords(
  { figure, statement }: Pick<ChartFigureRow, 'figure' | 'statement'>,
  m: Messages,
): string[] {
  const { comparator } = figure;
  if (comparator === null || comparator === '~') return [];
  const open = m.statement.orMore(comparator);
  return statement.quantity.includes(open) ? [] : [open];
}

/** A row of a figure, as it is stated; what a bound leaves open comes last of its remarks. */
export function valueRow(
  row: ChartFigureRow,
  mark: ValueMark,
  remarks: readonly (readonly Stretch[])[],
  context: ChartContext,
): ValueRow {
  const { figure, statement } = row;
  const { id, obsStatus } = figure;
  const open = openWords(row, context.m).map((text) => [words(text)]);
  const label = [said(context, figure.short)];
  return { id, label, parts: statement.parts, obsStatus, mark, remarks: [...remarks, ...open] };
}

/** The one unit of the rows of a chart: its name, and whether it has ticks between whole numbers. */
export function axisUnit(rows: readonly ChartFigureRow[], context: ChartContext) {
  const { report, m } = context;
  const [first] = rows;
  return {
    name: first === undefined ? [] : unitIn(context, first.figure),
    whole: first !== undefined && unitOf(report, first.figure).whole,
    tick: (value: number) => formatNumber(value, m.numerals),
  };
}
