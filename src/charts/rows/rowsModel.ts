import type { Messages } from '@/i18n/messages.ts';
import type { QuantityPart } from '@/quantity/format.ts';
import { formatNumber } from '@/quantity/numberText.ts';
import type { ObsStatus } from '@/quantity/status.ts';
import { unitOf } from '@/report/lookup.ts';
import type { ChartFigureRow, ChartContext } from '../chartContext.ts';
import type { ValueMark } from './valueMark.ts';

/** A figure on a line of its own: its words, and its mark on the axis that all share. */
export interface ValueRow {
  readonly id: string;
  readonly label: string;
  readonly parts: readonly QuantityPart[];
  readonly obsStatus: ObsStatus;
  readonly mark: ValueMark;
  /** What is said of the mark beside it: "and more", "up, against 2020". */
  readonly remarks: readonly string[];
}

/** What is drawn, before it is laid out: rows on one linear axis. */
export interface RowsModel {
  readonly rows: readonly ValueRow[];
  /** Where bars begin, and a line stands; `null`: no place of the axis is its own. */
  readonly base: number | null;
  /** What stands below the axis: its unit, and what it does. */
  readonly foot: string;
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
  const words = m.statement.orMore(comparator);
  return statement.quantity.includes(words) ? [] : [words];
}

/** A row of a figure, as it is stated. */
export function valueRow(
  { figure, statement }: ChartFigureRow,
  mark: ValueMark,
  remarks: readonly string[],
): ValueRow {
  const { id, obsStatus } = figure;
  return { id, label: statement.short, parts: statement.parts, obsStatus, mark, remarks };
}

/** The one unit of the rows of a chart: its name, and whether it has ticks between whole numbers. */
export function axisUnit(rows: readonly ChartFigureRow[], { report, m }: ChartContext) {
  const [first] = rows;
  return {
    name: first?.statement.unit ?? '',
    whole: first !== undefined && unitOf(report, first.figure).whole,
    tick: (value: number) => formatNumber(value, m.numerals),
  };
}
