import { chartSummary } from '@/charts/frame/description.ts';
import { figureRows, type ChartContext, type ChartFigureRow } from '@/charts/chartContext.ts';
import { chartHowToRead, chartTitle } from '@/charts/chartWords.ts';
import type { ExportWords } from '@/i18n/exportWords.ts';
import type { Messages } from '@/i18n/messages.ts';
import { fill } from '@/report/words/fill.ts';
import type { Chart } from '@/report/model.ts';
import type { Text } from '@/report/schema/text.ts';
import type { Request } from '../export.ts';

/** What a picture of a chart says beside its drawing, in its language. */
export interface PictureWords {
  readonly title: string;
  readonly howToRead: string;
  /** What the reader must not conclude, or may; null where the report says nothing of it. */
  readonly note: string | null;
  /** Whose figures they are, of which period, from where and as stated by whom; then the report and its licence. */
  readonly source: readonly string[];
  /** Every figure whole, for who does not see the picture. */
  readonly description: string;
}

/** The words of a chart's picture. */
export function pictureWords(chart: Chart, { report, language, m, words }: Request): PictureWords {
  const context: ChartContext = { report, language, m, shown: null };
  const say = (text: Text) => fill(report, text, language, m);
  const rows = figureRows(chart, context);
  return {
    title: chartTitle(chart, context, say),
    howToRead: chartHowToRead(chart, context, say),
    note: chart.note ? say(chart.note) : null,
    source: [
      ...sourceLines(chart, rows, m, words),
      words.picture.data(say(report.title), report.version, report.license),
    ],
    description: [
      ...chartSummary(chart, context),
      ...rows.map((row) => described(row, words)),
      ...(chart.note ? [say(chart.note)] : []),
    ].join('\n'),
  };
}

/** One line for all figures that share them, else one for each that does, with their names. */
function sourceLines(
  chart: Chart,
  rows: readonly ChartFigureRow[],
  { charts }: Messages,
  words: ExportWords,
): string[] {
  const names = new Map<string, string[]>();
  for (const { statement } of rows) {
    const { scope, period, source, attribution, short } = statement;
    // A series has its periods on its axis.
    const facts = [charts.source(source), attribution, scope, ...(chart.kind === 'series' ? [] : [period])];
    const line = facts.join(words.separator);
    names.set(line, [...(names.get(line) ?? []), short]);
  }
  return Array.from(names, ([line, of]) =>
    names.size === 1 ? line : words.term(of.join(words.picture.and), line),
  );
}

function described({ statement }: ChartFigureRow, words: ExportWords): string {
  const { sentence, qualifier, status, unit, scope, period, phrase, source, attribution } = statement;
  const facts = [qualifier, status, unit, scope, period, words.record.printed(phrase, source), attribution];
  return words.term(sentence, facts.join(words.separator));
}
