import { fieldsOf, type FieldModel } from '@/figures/field/fieldModel.ts';
import { fieldWords } from '@/figures/field/fieldWords.ts';
import type { Language } from '@/i18n/languages.ts';
import type { Messages } from '@/i18n/messages.ts';
import { isAhead } from '@/quantity/status.ts';
import { fill } from '@/report/words/fill.ts';
import { figureOf } from '@/report/lookup.ts';
import type { Report } from '@/report/model.ts';
import { statementOf, type Statement } from '@/report/words/statement.ts';

/** What a card says and shows of a report. */
export interface CardWords {
  readonly title: string;
  readonly field: FieldModel | null;
  /** "More than 40,000 people: and more; … One dot is 1 person, …"; null without a field. */
  readonly caption: string | null;
  /** The first headline that lies ahead: it stands apart, as on the page. */
  readonly ahead: Statement | null;
  readonly source: string;
}

/** The words of a report's card in one language. */
export function cardWords(report: Report, language: Language, m: Messages): CardWords {
  const fields = fieldsOf(report);
  const field = fields[0] ?? null;
  const ahead = report.headlines
    .map(({ figure }) => figureOf(report, figure))
    .find(({ obsStatus }) => isAhead(obsStatus));
  const { publisher, kind } = report.origin;
  return {
    title: fill(report, report.title, language, m),
    field,
    caption: field && captionOf(report, field, fields, language, m),
    ahead: ahead ? statementOf(report, ahead, language, m) : null,
    source: m.page.origin(publisher[language], kind[language]),
  };
}

function captionOf(
  report: Report,
  field: FieldModel,
  fields: readonly FieldModel[],
  language: Language,
  m: Messages,
): string {
  const { quantity } = statementOf(report, field.figure, language, m);
  const { scale, beyond } = fieldWords(report, field, fields, quantity, language, m);
  return m.hero.both(m.hero.stop(beyond === null ? quantity : m.hero.colon(quantity) + beyond).trim(), scale);
}
