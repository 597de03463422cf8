import { printedNumber } from '@/quantity/quantity.ts';
import type { ChartOf } from '@/report/schema/chart.ts';
import { textOf } from '@/report/texts/stretch.ts';
import { figureRows, type ChartContext } from '../../chartContext.ts';
import { axisUnit, valueRow, type RowsModel, type ValueRow } from '../../rows/rowsModel.ts';
import { valueMarkOf } from '../../rows/valueMark.ts';

/** What a bar chart draws. Stacked, each bar begins where the one before it ends; else all begin at 0. */
export function barsModel(entry: ChartOf<'bars'>, context: ChartContext): RowsModel {
  const figures = figureRows(entry, context);
  let before = 0;
  const rows = figures.flatMap((row): ValueRow[] => {
    const { figure } = row;
    const from = before;
    before += printedNumber(figure.value) ?? 0;
    const mark = entry.stacked
      ? ({ shape: 'bar', from, to: before, end: 'closed' } as const)
      : valueMarkOf(figure, 0);
    return mark === null ? [] : [valueRow(row, mark, [], context)];
  });
  const { name, whole, tick } = axisUnit(figures, context);
  return { rows, base: 0, foot: name, whole, tick };
}

/** The scale of a bar chart in words. */
export function axisScale(entry: ChartOf<'bars'>, context: ChartContext): string[] {
  const { rows, foot } = barsModel(entry, context);
  return rows.length > 0 ? [context.m.charts.linearAxis(textOf(foot))] : [];
}
