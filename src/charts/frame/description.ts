import { isLowerBound } from '@/quantity/quantity.ts';
import type { ChartEntry } from '@/report/schema/chart.ts';
import { figureRows, type ChartContext } from '../chartContext.ts';
import { kindOf } from '../registry.ts';

/** The accessible name of a chart's graphic: title, every figure as it is stated (unless they are said beside it), and the scale. */
export function chartName(
  entry: ChartEntry,
  context: ChartContext,
  title: string,
  naming: 'whole' | 'scale' = 'whole',
): string {
  const figures =
    naming === 'whole' ? figureRows(entry, context).map(({ statement }) => statement.sentence) : [];
  return context.m.charts.name(title, figures, kindOf(entry).scale(context));
}

/** Figures that a summary in words lists; the table holds them all. */
const MOST_LISTED = 6;

/** A written summary of a chart, made from its figures: what is stated, and what that does and doesn't mean. */
export function chartSummary(entry: ChartEntry, context: ChartContext): string[] {
  const { charts } = context.m;
  const rows = figureRows(entry, context);
  if (rows.length === 0) return [];
  const expected = rows.filter(({ figure }) => figure.obsStatus === 'expected').length;
  const floors = rows.filter(({ figure }) => isLowerBound(figure)).length;
  const listed = rows.slice(0, MOST_LISTED).map(({ statement }) => statement.sentence);
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
