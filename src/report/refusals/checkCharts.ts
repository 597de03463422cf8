import type * as z from 'zod';
import { isExact } from '@/quantity/quantity.ts';
import { figureOf, unitOf } from '../lookup.ts';
import type { Chart, Figure, Report } from '../model.ts';
import type { ChartKind, ChartOf } from '../schema/chart.ts';
import { refuse } from '../schema/refusal.ts';
import { statusUnsaid } from './statusUnsaid.ts';
import { perSymbolsThatFit, symbolsFor } from './symbolsFor.ts';

type Refuse = (path: readonly PropertyKey[], refusal: Parameters<typeof refuse>[2]) => void;

/** The most symbols that a reader can still take in, and a page can still draw, in one row of a chart. */
const MOST_SYMBOLS = 1000;

/** What each kind of chart can draw; all else in it is refused. */
const DRAWS: Readonly<Record<ChartKind, (figure: Figure) => boolean>> = {
  bars: ({ value }) => value.form === 'number',
  symbols: ({ value }) => value.form === 'number',
  intervals: ({ value }) => value.form === 'number' || value.form === 'range' || value.form === 'interval',
  series: ({ value }) => value.form !== 'words' && value.form !== 'outOf',
  share: ({ value, unitMeasure }) =>
    value.form === 'outOf' || (value.form !== 'words' && PERCENTAGES.has(unitMeasure)),
  change: ({ value, change, unitMeasure }) =>
    value.form !== 'words' && value.form !== 'outOf' && (change !== null || CHANGES.has(unitMeasure)),
};

const PERCENTAGES: ReadonlySet<string> = new Set(['percent', 'permille']);
const CHANGES: ReadonlySet<string> = new Set([
  'percent',
  'permille',
  'percentage-points',
  'basis-points',
  'multiple',
]);

/** Refuses a chart that would mislead: what it mixes, stacks, or can't draw. */
export function checkCharts(report: Report, context: z.RefinementCtx): void {
  // To find what fits takes long, and one figure may stand in every row of every chart.
  const fittingOf = new Map<number, readonly number[]>();
  report.charts.forEach((chart, i) => {
    const at: Refuse = (path, refusal) => refuse(context, ['charts', i, ...path], refusal);
    const figures = chart.rows.map((row) => figureOf(report, row.figure));
    figures.forEach((figure, j) => {
      if (!DRAWS[chart.kind](figure)) {
        at(['rows', j, 'figure'], { reason: 'chart-kind', figure: figure.id, kind: chart.kind });
      }
    });
    checkUnits(report, chart, figures, at);
    const unsaid = statusUnsaid(chart, figures);
    if (unsaid) at(['howToRead', unsaid.language], unsaid.refusal);
    if (chart.kind === 'symbols') checkSymbols(report, chart, at, fittingOf);
    if (chart.kind === 'bars' && chart.stacked) checkStack(figures, at);
    if (chart.kind === 'series') checkPeriods(figures, at);
  });
}

/** One unit a chart; counted symbols may set several counts side by side, as each row names its unit and scale. */
function checkUnits(report: Report, chart: Chart, figures: readonly Figure[], at: Refuse): void {
  const units = new Set(figures.map((figure) => unitOf(report, figure)));
  const counted = chart.kind === 'symbols' && [...units].every(({ kind }) => kind === 'count');
  // A share is a share, whether printed as "8 out of 10 people" or as 80 %.
  if (units.size > 1 && !counted && chart.kind !== 'share') {
    at(['rows'], { reason: 'mixed-units', units: [...units].map(({ id }) => id) });
  }
}

function checkStack(figures: readonly Figure[], at: Refuse): void {
  figures.forEach((figure, j) => {
    if (!isExact(figure)) at(['rows', j, 'figure'], { reason: 'stacked-bound', figure: figure.id });
  });
  if (new Set(figures.map((figure) => figure.obsStatus)).size > 1) {
    at(['stacked'], { reason: 'stacked-status' });
  }
}

function checkPeriods(figures: readonly Figure[], at: Refuse): void {
  figures.forEach((figure, j) => {
    if (!figure.timePeriod?.period) at(['rows', j, 'figure'], { reason: 'no-period', figure: figure.id });
  });
}

function checkSymbols(
  report: Report,
  chart: ChartOf<'symbols'>,
  at: Refuse,
  fittingOf: Map<number, readonly number[]>,
): void {
  chart.rows.forEach((row, j) => {
    const figure = figureOf(report, row.figure);
    if (figure.value.form !== 'number') return;
    const { perSymbol } = row;
    const { value } = figure.value;
    const symbols = symbolsFor(value, perSymbol);
    const fitting = () => {
      const known = fittingOf.get(value) ?? perSymbolsThatFit(value, MOST_SYMBOLS);
      fittingOf.set(value, known);
      return known;
    };
    if (symbols === null) {
      const refusal = {
        reason: 'symbols-not-whole',
        figure: figure.id,
        perSymbol,
        fitting: fitting(),
      } as const;
      at(['rows', j, 'perSymbol'], refusal);
    } else if (symbols > MOST_SYMBOLS) {
      const refusal = {
        reason: 'too-many-symbols',
        figure: figure.id,
        most: MOST_SYMBOLS,
        fitting: fitting(),
      } as const;
      at(['rows', j, 'perSymbol'], refusal);
    }
  });
}
