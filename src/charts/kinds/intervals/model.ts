import type { ChartOf } from '@/report/schema/chart.ts';
import { textOf, within, words, type Stretch } from '@/report/texts/stretch.ts';
import { figureRows, type ChartContext, type ChartFigureRow } from '../../chartContext.ts';
import { axisUnit, valueRow, type RowsModel, type ValueRow } from '../../rows/rowsModel.ts';
import { valueMarkOf } from '../../rows/valueMark.ts';

/** What a chart of intervals draws: ranges between ticks, values with whiskers, plain numbers as dots. */
export function intervalsModel(entry: ChartOf<'intervals'>, context: ChartContext): RowsModel {
  const figures = figureRows(entry, context);
  const rows = figures.flatMap((row): ValueRow[] => {
    const mark = valueMarkOf(row.figure, null);
    return mark === null ? [] : [valueRow(row, mark, levelWords(row, context), context)];
  });
  const { name, whole, tick } = axisUnit(figures, context);
  return { rows, base: null, foot: within(context.m.charts.freeAxis, [name]), whole, tick };
}

/** The level of an interval stands in the quantity; that none is stated has to be said. */
function levelWords({ figure: { value } }: ChartFigureRow, { m }: ChartContext): Stretch[][] {
  return value.form === 'interval' && value.level === null ? [[words(m.charts.levelNotStated)]] : [];
}

/** The scale of a chart of intervals in words. */
export function intervalsScale(entry: ChartOf<'intervals'>, context: ChartContext): string[] {
  const { rows, foot } = intervalsModel(entry, context);
  return rows.length > 0 ? [textOf(foot)] : [];
}
