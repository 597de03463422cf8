import { useWholeI18n } from '@/i18n/I18n.tsx';
import { isAhead } from '@/quantity/status.ts';
import { eventOf } from '@/report/lookup.ts';
import { Say } from '@/report/texts/Say.tsx';
import { useView } from '@/report/View.tsx';
import { basisInWords, dateInWords } from '@/timeline/words/eventWords.ts';

/** Entries of the timeline as a list, for where there is no room for an axis: each with its date, its status and its basis. */
export function Entries({ events }: { readonly events: readonly string[] }) {
  const { m } = useWholeI18n();
  const { report } = useView();
  return (
    <ol className="deck-entries">
      {events.map((id) => {
        const event = eventOf(report, id);
        const ahead = isAhead(event.obsStatus);
        const facts = [
          dateInWords(event, m),
          ...(event.obsStatus === 'reported' ? [] : [m.statement.status[event.obsStatus]]),
          basisInWords(event, m),
        ];
        return (
          <li key={id} data-event={id} data-ahead={ahead}>
            <b>
              <Say text={event.title} />
            </b>
            <span>{facts.join(m.timeline.separator)}</span>
          </li>
        );
      })}
    </ol>
  );
}
