import type * as z from 'zod';
import { LANGUAGE_IDS, type Language } from '@/i18n/languages.ts';
import { figureOf, unitOf } from '../lookup.ts';
import type { ChartEntry } from '../schema/chart.ts';
import { refuse } from '../schema/refusal.ts';
import type { Report } from '../schema/shape.ts';

type Refuse = (path: readonly PropertyKey[], refusal: Parameters<typeof refuse>[2]) => void;

/** The most symbols that a reader can still take in, and a page can still draw, in one row of a chart. */
const MOST_SYMBOLS = 1000;

/** How "expected" is recognised in a chart's own words. */
const EXPECTED: Readonly<Record<Language, RegExp>> = { en: /expect/i, zh: /预计/ };

/** Refuses a chart that would mislead: what it mixes, stacks, or leaves unsaid. */
export function checkCharts(report: Report, context: z.RefinementCtx): void {
  report.charts.forEach((chart, i) => {
    const at: Refuse = (path, refusal) => refuse(context, ['charts', i, ...path], refusal);
    checkUnits(report, chart, at);
    checkExpected(report, chart, at);
    if (chart.kind === 'symbols') checkSymbols(report, chart, at);
    else checkBars(report, chart, at);
  });
}

/** One unit a chart; counted symbols may set several counts side by side, as each row names its unit and scale. */
function checkUnits(report: Report, chart: ChartEntry, at: Refuse): void {
  const units = new Set(chart.rows.map((row) => unitOf(report, figureOf(report, row.figure))));
  const counted = chart.kind === 'symbols' && [...units].every(({ kind }) => kind === 'count');
  if (units.size > 1 && !counted)
    at(['rows'], { reason: 'mixed-units', units: [...units].map(({ id }) => id) });
}

function checkExpected(report: Report, chart: ChartEntry, at: Refuse): void {
  const expected = chart.rows
    .map((row) => figureOf(report, row.figure))
    .find((f) => f.obsStatus === 'expected');
  if (!expected) return;
  for (const language of LANGUAGE_IDS) {
    if (!EXPECTED[language].test(chart.title[language] + chart.howToRead[language])) {
      at(['howToRead', language], { reason: 'expected-unsaid', figure: expected.id, language });
    }
  }
}

function checkBars(report: Report, chart: Extract<ChartEntry, { kind: 'bars' }>, at: Refuse): void {
  const figures = chart.rows.map((row) => figureOf(report, row.figure));
  figures.forEach((figure, j) => {
    const path = ['rows', j, 'figure'];
    if (isUpper(figure.comparator)) at(path, { reason: 'upper-bound-drawn', figure: figure.id });
    else if (chart.stacked && figure.comparator !== null)
      at(path, { reason: 'stacked-bound', figure: figure.id });
  });
  if (chart.stacked && new Set(figures.map((figure) => figure.obsStatus)).size > 1) {
    at(['stacked'], { reason: 'stacked-status' });
  }
}

function checkSymbols(report: Report, chart: Extract<ChartEntry, { kind: 'symbols' }>, at: Refuse): void {
  chart.rows.forEach((row, j) => {
    const figure = figureOf(report, row.figure);
    const symbols = figure.obsValue / row.perSymbol;
    const { perSymbol } = row;
    if (isUpper(figure.comparator))
      at(['rows', j, 'figure'], { reason: 'upper-bound-drawn', figure: figure.id });
    else if (!Number.isInteger(symbols) || symbols < 1) {
      at(['rows', j, 'perSymbol'], { reason: 'symbols-not-whole', figure: figure.id, perSymbol });
    } else if (symbols > MOST_SYMBOLS) {
      at(['rows', j, 'perSymbol'], { reason: 'too-many-symbols', figure: figure.id, most: MOST_SYMBOLS });
    }
  });
}

const isUpper = (comparator: string | null) => comparator === '<' || comparator === '<=';
