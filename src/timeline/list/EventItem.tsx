import { useRef } from 'react';
import { useI18n } from '@/i18n/I18n.tsx';
import { toDateTimeAttribute } from '@/period/dateTimeAttribute.ts';
import { scopeOf } from '@/report/lookup.ts';
import type { TimelineEvent } from '@/report/model.ts';
import { useView } from '@/report/View.tsx';
import { EntryFigures } from './EntryFigures.tsx';
import { EventDetails } from './EventDetails.tsx';
import { basisInWords, basisOfDate, dateInWords } from '../words/eventWords.ts';

/** An entry as a line of a list: date, title, what else is known, figures; its details open in place. */
export function EventItem({
  event,
  inTray = false,
}: {
  readonly event: TimelineEvent;
  readonly inTray?: boolean;
}) {
  const { m } = useI18n();
  const { report, say, selection, selectedEvents, select, toggle } = useView();
  const { timeline } = m;
  const open = selection?.kind === 'event' && selection.id === event.id;
  const item = useRef<HTMLLIElement>(null);
  // A figure pressed in the details is pressed in the line that takes their place.
  const opener = () =>
    item.current?.querySelector<HTMLElement>('[aria-pressed=true]') ??
    item.current?.querySelector<HTMLElement>('.tl-item-title') ??
    null;
  return (
    <li
      ref={item}
      className="tl-item"
      data-event={event.id}
      data-kind={event.kind}
      data-status={event.obsStatus}
      data-selected={selectedEvents.has(event.id)}
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
          {say(event.title)}
        </button>
        <p className="tl-item-meta">
          {say(scopeOf(report, event.scope).label)}
          {event.kind === 'band' && `${timeline.separator}${timeline.bands}`}
          {event.obsStatus === 'expected' && `${timeline.separator}${m.statement.status.expected}`}
          {event.relation && `${timeline.separator}${say(event.relation)}`}
        </p>
        {!open && <EntryFigures event={event} />}
        {open && <EventDetails event={event} titled={false} onClose={() => select(null)} opener={opener} />}
      </div>
    </li>
  );
}

/** HTML's `<time>` has no form for most partial dates, so only what it can say goes in its attribute. */
function When({ event }: { readonly event: TimelineEvent }) {
  const { m } = useI18n();
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
