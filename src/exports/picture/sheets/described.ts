import type { ExportWords } from '@/i18n/exportWords.ts';
import type { Figure, Report } from '@/report/model.ts';
import type { Text } from '@/report/schema/text.ts';
import { fill } from '@/report/words/fill.ts';
import { statementOf, type Statement } from '@/report/words/statement.ts';
import type { Request } from '../../export.ts';

/** All that makes a figure what it is, in one line, for who does not see the picture. */
export function described(statement: Statement, words: ExportWords): string {
  const { sentence, qualifier, status, unit, scope, period, phrase, source, attribution } = statement;
  const facts = [qualifier, status, unit, scope, period, words.record.printed(phrase, source), attribution];
  return words.term(sentence, facts.join(words.separator));
}

/** Several figures so, a line each. */
export const describedAll = (
  figures: readonly Figure[],
  { report, language, m, words }: Request,
): readonly string[] => figures.map((figure) => described(statementOf(report, figure, language, m), words));

/** The report that a picture is of, and its licence. */
export function dataLine({ report, language, m, words }: Request): string {
  const say = (text: Text) => fill(report, text, language, m);
  return words.picture.data(say(report.title), report.version, report.license);
}

/** Whose figures they are, of which period, from where and as stated by whom: one line for all that share it, else one for each, with their names. */
export function sourceLines(
  report: Report,
  figures: readonly Figure[],
  dated: boolean,
  { language, m, words }: Request,
): readonly string[] {
  const names = new Map<string, string[]>();
  for (const figure of figures) {
    const said = statementOf(report, figure, language, m);
    const { scope, period, source, attribution, short } = said;
    const facts = [m.charts.source(source), attribution, scope, ...(dated ? [period] : [])];
    const line = facts.join(words.separator);
    names.set(line, [...(names.get(line) ?? []), short]);
  }
  return Array.from(names, ([line, of]) =>
    names.size === 1 ? line : words.term(of.join(words.picture.and), line),
  );
}
