import type { Language } from '@/i18n/languages.ts';
import type { Messages } from '@/i18n/messages.ts';
import { fill } from '@/report/words/fill.ts';
import type { Figure, Report } from '@/report/model.ts';
import type { Text } from '@/report/schema/text.ts';
import { statementOf, type Statement } from '@/report/words/statement.ts';

/** A report in one language, as the slides of a file say it. */
export interface DeckContext {
  readonly report: Report;
  readonly language: Language;
  readonly m: Messages;
  readonly say: (text: Text) => string;
  readonly statement: (figure: Figure) => Statement;
}

/** A report in one language, with the words of its texts and figures. */
export function deckContext(report: Report, language: Language, m: Messages): DeckContext {
  return {
    report,
    language,
    m,
    say: (text) => fill(report, text, language, m),
    statement: (figure) => statementOf(report, figure, language, m),
  };
}
