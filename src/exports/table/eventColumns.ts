import { edtfText } from '@/period/edtfText.ts';
import { fill } from '@/report/words/fill.ts';
import { figureOf, scopeOf } from '@/report/lookup.ts';
import type { TimelineEvent } from '@/report/model.ts';
import type { Text } from '@/report/schema/text.ts';
import { statementOf } from '@/report/words/statement.ts';
import { dateAndClosenessInWords } from '@/timeline/words/eventWords.ts';
import type { Request } from '../export.ts';
import { coded, words, type Column } from './column.ts';
import { provenanceInWords } from './provenance.ts';

/** An entry of the timeline as a row is made of it. */
export interface EventRow {
  readonly request: Request;
  readonly event: TimelineEvent;
}

const say = ({ report, language, m }: Request, text: Text | null): string =>
  text === null ? '' : fill(report, text, language, m);

/** The figures of an entry, each with its qualifier and status. */
export function figuresOfEvent({ report, language, m }: Request, event: TimelineEvent): string[] {
  return event.figures.map((id) => statementOf(report, figureOf(report, id), language, m).sentence);
}

/** An entry of the timeline, a column each: first in words, then in the codes and names of the schema. */
export const EVENT_COLUMNS: readonly Column<EventRow>[] = [
  words('title', ({ request, event }) => say(request, event.title)),
  words('date', ({ request, event }) => dateAndClosenessInWords(event, request.m)),
  words('basis', ({ request, event }) => provenanceInWords(request, event).join(request.words.separator)),
  words('status', ({ request, event }) => request.m.statement.status[event.obsStatus]),
  words('who', ({ request, event }) => scopeOf(request.report, event.scope).label[request.language]),
  words('figures', ({ request, event }) => figuresOfEvent(request, event).join(request.words.separator)),
  words('description', ({ request, event }) =>
    [event.description, event.relation]
      .map((text) => say(request, text))
      .filter((text) => text !== '')
      .join(request.words.separator),
  ),
  coded('id', 'string', ({ event }) => event.id),
  coded('edtf', 'string', ({ event }) => edtfText(event.date)),
  coded('kind', 'string', ({ event }) => event.kind),
  coded('obsStatus', 'string', ({ event }) => event.obsStatus),
  coded('scope', 'string', ({ event }) => event.scope),
  coded('topics', 'string', ({ event }) => event.topics.join(' ')),
  coded('figureIds', 'string', ({ event }) => event.figures.join(' ')),
];
