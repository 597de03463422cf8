import { figureOf } from '@/report/lookup.ts';
import type { Chart } from '@/report/model.ts';
import type { Text } from '@/report/schema/text.ts';
import { isAhead } from '@/quantity/status.ts';
import type { ChartContext } from './chartContext.ts';

/** A chart's title as it is: the report's, or one after the measure or the unit of its figures. `fillText` says a text of the report. */
export function chartTitle(
  chart: Chart,
  { report, m, language }: ChartContext,
  fillText: (text: NonNullable<Chart['title']>) => string,
): string {
  if (chart.title) return fillText(chart.title);
  const figures = chart.rows.map((row) => figureOf(report, row.figure));
  const first = figures.find(({ obsStatus }) => !isAhead(obsStatus)) ?? figures[0];
  if (first === undefined) return m.charts.kinds[chart.kind];
  const alike = figures.every(({ label }) => label[language] === first.label[language]);
  // A series is of one measure, whatever its values are called: "to be built", then "built".
  if (alike || chart.kind === 'series') return m.charts.titleOfLabel(first.label[language]);
  const oneUnit = figures.every(({ unitMeasure }) => unitMeasure === first.unitMeasure);
  const unit = report.units.find(({ id }) => id === first.unitMeasure);
  const ahead = figures.every(({ obsStatus }) => isAhead(obsStatus));
  return m.charts.titleOfUnit(m.charts.kinds[chart.kind], oneUnit ? (unit?.name[language] ?? '') : '', ahead);
}

/** The text of the report that a chart is called by, its own or its figures' label; null where the product names it. */
export function titleText(
  chart: Chart,
  { report, language }: Pick<ChartContext, 'report' | 'language'>,
): Text | null {
  if (chart.title) return chart.title;
  const figures = chart.rows.map((row) => figureOf(report, row.figure));
  const first = figures.find(({ obsStatus }) => !isAhead(obsStatus)) ?? figures[0];
  const alike = figures.every(({ label }) => label[language] === first?.label[language]);
  return first !== undefined && (alike || chart.kind === 'series') ? first.label : null;
}
