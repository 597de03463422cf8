import { isApproximate, isLowerBound, isUpperBound } from '@/quantity/quantity.ts';
import { isAhead, lookOf, OBS_STATUSES, type ObsStatus } from '@/quantity/status.ts';
import type { Figure } from '@/report/model.ts';
import { changeHolds } from '@/report/relations/changeHolds.ts';
import {
  periodIn,
  quantityIn,
  sentenceIn,
  said as textSaid,
  within,
  words,
  type Stretch,
} from '@/report/texts/stretch.ts';
import type { ChartEntry } from '@/report/schema/chart.ts';
import { figureRow, figureRows, shownFigures, type ChartContext } from '../chartContext.ts';
import { kindOf } from '../registry.ts';

/** The accessible name of a chart's graphic: title, every figure as it is stated and for when (unless they are said beside it), and the scale it is drawn at. */
export function chartName(
  entry: ChartEntry,
  context: ChartContext,
  title: string,
  naming: 'whole' | 'scale' = 'whole',
  individuals = false,
): string {
  const { charts } = context.m;
  const scale = kindOf(entry).scale(context, individuals);
  if (naming === 'scale') return charts.name(title, [], scale);
  const rows = figureRows(entry, context);
  if (entry.kind === 'series')
    return charts.name(
      title,
      rows.map(({ said }) => said),
      scale,
    );
  const [period, ...others] = new Set(rows.map(({ statement }) => statement.period));
  return others.length > 0
    ? charts.name(
        title,
        rows.map(({ statement }) => charts.within(statement.sentence, statement.period)),
        scale,
      )
    : charts.name(
        title,
        rows.map(({ statement }) => statement.sentence),
        [...scale, ...(period === undefined ? [] : [period])],
      );
}

/** Every value of a series is of the same thing, so that its period is what tells it apart. */
function sentence(entry: ChartEntry, figure: Figure, context: ChartContext): Stretch[] {
  const { statement } = figureRow(entry, figure, context);
  if (entry.kind !== 'series') return sentenceIn(context, figure, statement);
  const period = periodIn(context, figure.timePeriod);
  return [...within(context.m.charts.ofPeriod, [period]), ...quantityIn(statement)];
}

/** Figures that a summary in words lists; the table holds them all. */
const MOST_LISTED = 6;

/** A written summary of a chart in sentences, made from its figures: what is stated, and what that does and doesn't mean. */
export function chartSummary(entry: ChartEntry, context: ChartContext): Stretch[][] {
  const figures = shownFigures(entry, context);
  if (figures.length === 0) return [];
  const { charts } = context.m;
  const listed = figures.slice(0, MOST_LISTED).map((figure) => sentence(entry, figure, context));
  return [
    within((...sentences) => charts.summary(sentences, figures.length - listed.length), listed),
    ...[...statusWords(figures, context), ...boundWords(figures, context)].map((said) => [words(said)]),
    ...figures
      .filter((figure) => changeHolds(figure, context.report) === 'disagrees')
      .slice(0, MOST_LISTED)
      .map(({ label }) => within(charts.changeDisagrees, [[textSaid(context, label)]])),
  ];
}

/** What is not there yet, and what may still change. */
function statusWords(figures: readonly Figure[], { m }: ChartContext): string[] {
  const { charts, statement } = m;
  const wordsFor = (belongs: (status: ObsStatus) => boolean) =>
    OBS_STATUSES.filter(
      (status) => belongs(status) && figures.some(({ obsStatus }) => obsStatus === status),
    ).map((status) => statement.status[status]);
  const ahead = wordsFor(isAhead);
  const light = wordsFor((status) => lookOf(status) === 'light');
  const all = figures.every(({ obsStatus }) => isAhead(obsStatus));
  return [
    ...(ahead.length === 0 ? [] : [all ? charts.allAhead(figures.length, ahead) : charts.someAhead(ahead)]),
    ...(light.length === 0 ? [] : [charts.notFinal(light)]),
  ];
}

/** What the numbers don't say exactly. */
function boundWords(figures: readonly Figure[], { m: { charts } }: ChartContext): string[] {
  const count = (is: (figure: Figure) => boolean) => figures.filter(is).length;
  const [floors, ceilings, near] = [isLowerBound, isUpperBound, isApproximate].map(count);
  const said = (some: number | undefined, all: (count: number) => string, mixed: string) =>
    some === undefined || some === 0 ? [] : [some === figures.length ? all(some) : mixed];
  return [
    ...said(floors, charts.floors, charts.someFloors),
    ...said(ceilings, charts.ceilings, charts.someCeilings),
    ...(near === undefined || near === 0 ? [] : [charts.near(figures.length)]),
  ];
}
