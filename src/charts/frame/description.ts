import { isLowerBound, isUpperBound } from '@/quantity/quantity.ts';
import { lookOf, type StatusLook } from '@/quantity/status.ts';
import type { Chart, Figure } from '@/report/model.ts';
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
import { drawnPart } from '../drawnPart.ts';
import { seriesModel } from '../kinds/series/model.ts';
import { kindOf } from '../registry.ts';
import { valueMarkOf } from '../rows/valueMark.ts';
import { boundWords, statusWords } from './cautions.ts';

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

/** The line that says how to read a chart: the report's, or the usual one of its kind. */
export function chartHowToRead(
  chart: Chart,
  context: ChartContext,
  fillText: (text: NonNullable<Chart['howToRead']>) => string,
): string {
  return chart.howToRead ? fillText(chart.howToRead) : usualHowToRead(chart, context);
}

/** The one sentence below a chart: what the reader must not conclude, where the report says that, else how to read it. */
export function chartSentence(
  chart: Chart,
  context: ChartContext,
  fillText: (text: NonNullable<Chart['note']>) => string,
): string {
  return chart.note ? fillText(chart.note) : chartHowToRead(chart, context, fillText);
}

/** How charts of this kind are read, and each mark that this one has; of others it says nothing. */
export function usualHowToRead(chart: Chart, context: ChartContext): string {
  const { charts } = context.m;
  const drawn = drawnPart(chart, context);
  const figures = shownFigures(drawn, context);
  return charts.text([
    charts.howToRead[chart.kind],
    ...ownMarks(drawn, figures, context),
    ...statusMarks(
      figures.filter((figure) => hasBody(chart, figure)),
      context,
    ),
    ...(figures.some((figure) => isLowerBound(figure) || isUpperBound(figure))
      ? [charts.readMarks.open]
      : []),
  ]);
}

/** What only charts of one kind have. */
function ownMarks(chart: Chart, figures: readonly Figure[], context: ChartContext): string[] {
  const { readMarks } = context.m.charts;
  switch (chart.kind) {
    case 'bars':
    case 'change':
    case 'share':
    case 'symbols':
      return [];
    case 'series':
      return seriesModel(chart, context).silent.length > 0 ? [readMarks.gap] : [];
    case 'intervals': {
      const marks = figures.flatMap((figure) => valueMarkOf(figure, null) ?? []);
      const ranges = marks.filter((mark) => mark.shape === 'range');
      const whiskers = marks.some(({ shape }) => shape === 'whiskers');
      const isOpen = ranges.some(({ lower, upper }) => lower === 'open' || upper === 'open');
      return [
        ...(ranges.length > 0 ? [readMarks.range] : []),
        ...(isOpen ? [readMarks.leftOut] : []),
        ...(whiskers
          ? [readMarks.whiskers]
          : marks.some(({ shape }) => shape === 'dot')
            ? [readMarks.dot]
            : []),
      ];
    }
  }
}

/** Whether a figure is drawn as something that can be filled; of a ceiling, or of a value beside a line, there is a tick or a dot alone. */
function hasBody({ kind }: Chart, figure: Figure): boolean {
  switch (kind) {
    case 'symbols':
      return true;
    case 'series':
    case 'share':
      return !isUpperBound(figure);
    case 'bars':
    case 'change':
    case 'intervals': {
      const shape = valueMarkOf(figure, kind === 'intervals' ? null : 0)?.shape;
      return shape === 'bar' || shape === 'range';
    }
  }
}

/** What is no result yet, and what is not final. */
function statusMarks(figures: readonly Figure[], { m: { charts } }: ChartContext): string[] {
  const looks = new Set<StatusLook>(figures.map(({ obsStatus }) => lookOf(obsStatus)));
  const ahead = (['hatched', 'outlined'] as const).filter((look) => looks.has(look));
  return [
    ...(ahead.length > 0 ? [charts.readMarks.notYet(ahead)] : []),
    ...(looks.has('light') ? [charts.readMarks.light] : []),
  ];
}
