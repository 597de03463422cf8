import { isLowerBound } from '@/quantity/quantity.ts';
import type { ChartEntry } from '@/report/schema/chart.ts';
import { figureRows, type ChartContext, type ChartFigureRow } from '../chartContext.ts';
import { kindOf } from '../registry.ts';

/** The accessible name of a chart's graphic: title, every figure as it is stated, and the scale. */
export function chartName(entry: ChartEntry, context: ChartContext, title: string): string {
  const figures = figureRows(entry, context).map((row) => sentenceOf(entry, row));
  return context.m.charts.name(title, figures, kindOf(entry).scale(context));
}

/** Every value of a series is of the same thing, so that its period is what tells it apart. */
const sentenceOf = ({ kind }: ChartEntry, { said, statement }: ChartFigureRow): string =>
  kind === 'series' ? said : statement.sentence;

/** Figures that a summary in words lists; the table holds them all. */
const MOST_LISTED = 6;

/** A written summary of a chart, made from its figures: what is stated, and what that does and doesn't mean. */
export function chartSummary(entry: ChartEntry, context: ChartContext): string[] {
  const { charts } = context.m;
  const rows = figureRows(entry, context);
  if (rows.length === 0) return [];
  const expected = rows.filter(({ figure }) => figure.obsStatus === 'expected').length;
  const floors = rows.filter(({ figure }) => isLowerBound(figure)).length;
  const listed = rows.slice(0, MOST_LISTED).map((row) => sentenceOf(entry, row));
  return [
    charts.summary(listed, rows.length - listed.length),
    ...(expected === rows.length
      ? [charts.allExpected(expected)]
      : expected > 0
        ? [charts.someExpected]
        : []),
    ...(floors > 0 ? [charts.floors(floors)] : []),
  ];
}
