import type { Messages } from '@/i18n/messages.ts';
import type { Text } from '@/report/schema/text.ts';
import type { Report } from '@/report/model.ts';
import type { Statement } from '@/report/words/statement.ts';

/** A citation of one figure: the quantity with its qualifier and status, who states it, where it is printed, and the link. */
export function citationOf(
  said: Statement,
  report: Report,
  address: string | null,
  m: Messages,
  say: (text: Text) => string,
): string {
  return m.figures.cite({
    sentence: said.sentence,
    attribution: said.attribution,
    title: say(report.title),
    source: said.source,
    phrase: said.phrase,
    version: report.version,
    address,
  });
}
