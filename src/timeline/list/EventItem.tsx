import { useWholeI18n } from '@/i18n/I18n.tsx';
import { toDateTimeAttribute } from '@/period/dateTimeAttribute.ts';
import { scopeOf } from '@/report/lookup.ts';
import type { TimelineEvent } from '@/report/model.ts';
import { GroupName } from '@/report/texts/GroupName.tsx';
import { Say } from '@/report/texts/Say.tsx';
import { useIsSelected, useIsSelection } from '@/report/useIsSelected.ts';
import { useView } from '@/report/View.tsx';
import { EntryFigures } from './EntryFigures.tsx';
import { basisInWords, basisOfDate, dateInWords } from '../words/eventWords.ts';

/** An entry as a line of a list: date, title, what else is known, figures; its details open over the page. */
export function EventItem({
  event,
  inTray = false,
}: {
  readonly event: TimelineEvent;
  readonly inTray?: boolean;
}) {
  const { m } = useWholeI18n();
  const { report, toggle } = useView();
  const selected = useIsSelected('event', event.id);
  const { timeline } = m;
  const open = useIsSelection('event', event.id);
  return (
    <li
      className="tl-item"
      data-event={event.id}
      data-kind={event.kind}
      data-status={event.obsStatus}
      data-selected={selected}
    >
      <p className="tl-item-date">
        {!inTray && <When event={event} />}
        <span className="tl-basis" data-basis={basisOfDate(event)}>
          {basisInWords(event, m)}
        </span>
      </p>
      <div className="tl-item-body">
        <button
          type="button"
          className="tl-item-title"
          aria-expanded={open}
          onClick={() => toggle({ kind: 'event', id: event.id })}
        >
          <Say text={event.title} />
        </button>
        <p className="tl-item-meta">
          <Say text={scopeOf(report, event.scope).label} />
          {event.kind === 'band' && (
            <>
              {timeline.separator}
              <GroupName of="bands" />
            </>
          )}
          {event.obsStatus !== 'reported' && `${timeline.separator}${m.statement.status[event.obsStatus]}`}
          {event.relation && (
            <>
              {timeline.separator}
              <Say text={event.relation} />
            </>
          )}
        </p>
        <EntryFigures event={event} />
      </div>
    </li>
  );
}

/** HTML's `<time>` has no form for most partial dates, so only what it can say goes in its attribute. */
function When({ event }: { readonly event: TimelineEvent }) {
  const { m } = useWholeI18n();
  const dateTime = toDateTimeAttribute(event.date);
  const words = dateInWords(event, m);
  return dateTime === null ? (
    <span className="tl-when">{words}</span>
  ) : (
    <time className="tl-when" dateTime={dateTime}>
      {words}
    </time>
  );
}
