import { allMessages } from '@/i18n/allMessages.ts';
import type { Language } from '@/i18n/languages.ts';
import { chartOf, figureOf } from '@/report/lookup.ts';
import { bundledReport } from '@/report/bundled.ts';
import type { ChartOf, ChartEntry, ChartKind } from '@/report/schema/chart.ts';
import type { Figure } from '@/report/model.ts';
import type { Report } from '@/report/model.ts';
import type { ChartContext } from './chartContext.ts';

/** For tests: what models are made from, with the bundled report unless another is given. */
export function contextIn(language: Language, report: Report = bundledReport): ChartContext {
  return { report, language, m: allMessages[language], shown: null };
}

/** For tests: a chart of the bundled report. Throws when it is of another kind. */
export function bundledChart<Kind extends ChartKind>(
  id: string,
  kind: Kind,
): Extract<ChartEntry, { kind: Kind }> {
  const entry = chartOf(bundledReport, id);
  if (!isKind(entry, kind)) throw new Error(`${id} is not of the kind ${kind}`);
  return entry;
}

function isKind<Kind extends ChartKind>(
  entry: ChartEntry,
  kind: Kind,
): entry is Extract<ChartEntry, { kind: Kind }> {
  return entry.kind === kind;
}

const model: Figure = figureOf(bundledReport, 'people-benefited');
const head = { title: model.label, howToRead: model.label };

/** For tests: the bundled report with other figures, all of them copies of one but for what is given. */
export function reportOf(
  figures: readonly (Partial<Figure> & { readonly id: string; readonly obsValue?: number })[],
): Report {
  return {
    ...bundledReport,
    figures: figures.map(({ obsValue, ...figure }) => ({
      ...model,
      ...(obsValue === undefined ? {} : { value: { form: 'number', value: obsValue } }),
      ...figure,
    })),
  };
}

/** For tests: bars of these figures. */
export function barsOf(ids: readonly string[], stacked = false): ChartOf<'bars'> {
  return { ...head, id: 'bars', kind: 'bars', stacked, rows: ids.map((figure) => ({ figure })) };
}

/** For tests: symbols of these figures. */
export function symbolsOf(rows: ChartOf<'symbols'>['rows'], individuals = false): ChartOf<'symbols'> {
  return { ...head, id: 'symbols', kind: 'symbols', individuals, rows };
}
