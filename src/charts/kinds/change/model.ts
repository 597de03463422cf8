import { formatNumber } from '@/quantity/numberText.ts';
import { printedNumber } from '@/quantity/quantity.ts';
import { periodIn, quantityIn, said, textOf, within, words, type Stretch } from '@/report/texts/stretch.ts';
import { figureOf } from '@/report/lookup.ts';
import { statementOf } from '@/report/words/statement.ts';
import type { ChartOf } from '@/report/schema/chart.ts';
import type { Figure } from '@/report/model.ts';
import { figureRows, type ChartContext } from '../../chartContext.ts';
import { axisUnit, valueRow, type RowsModel, type ValueRow } from '../../rows/rowsModel.ts';
import { valueMarkOf } from '../../rows/valueMark.ts';

/** What has not changed is 0 more, or once itself. */
const noChangeIn = (unit: string): 0 | 1 => (unit === 'multiple' ? 1 : 0);

/** What a chart of changes draws: to either side of "no change". */
export function changeModel(entry: ChartOf<'change'>, context: ChartContext): RowsModel {
  const { charts, numerals } = context.m;
  const figures = figureRows(entry, context);
  const base = noChangeIn(figures[0]?.figure.unitMeasure ?? '');
  const rows = figures.flatMap((row): ValueRow[] => {
    const mark = valueMarkOf(row.figure, base);
    return mark === null ? [] : [valueRow(row, mark, [againstWords(row.figure, base, context)], context)];
  });
  const { name, whole } = axisUnit(figures, context);
  const tick = (value: number) => {
    const number = formatNumber(value, numerals);
    return base === 1 ? `×${number}` : value > 0 ? `+${number}` : number;
  };
  return {
    rows,
    base,
    foot: within((unit = '') => charts.changeAxis(unit, tick(base)), [name]),
    whole,
    tick,
  };
}

/** Which way it went, and against what: "up, against 2020". */
function againstWords(figure: Figure, none: number, context: ChartContext): Stretch[] {
  const { m } = context;
  const { base, from } = figure.change ?? {};
  const number = printedNumber(figure.value) ?? none;
  const way = number > none ? 'up' : number < none ? 'down' : 'same';
  const moved = crossesNone(figure, none) ? null : way;
  const against = base ? [said(context, base)] : from === undefined ? null : baseWords(from, context);
  return against === null
    ? [words(m.charts.against(moved, null))]
    : within((of = '') => m.charts.against(moved, of), [against]);
}

/** A base that is a figure itself: its period, and where that is not stated what it was. */
function baseWords(id: string, context: ChartContext): Stretch[] {
  const { report, language, m } = context;
  const figure = figureOf(report, id);
  return figure.timePeriod === null
    ? quantityIn(statementOf(report, figure, language, m))
    : periodIn(context, figure.timePeriod);
}

/** Of a range to both sides no one can say which way it went. */
function crossesNone({ value }: Figure, none: number): boolean {
  return (value.form === 'range' || value.form === 'interval') && value.lower < none && value.upper > none;
}

/** The scale of a chart of changes in words. */
export function changeScale(entry: ChartOf<'change'>, context: ChartContext): string[] {
  const { rows, foot } = changeModel(entry, context);
  return rows.length > 0 ? [textOf(foot)] : [];
}
