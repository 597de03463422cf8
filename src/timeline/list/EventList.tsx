import { useWholeI18n } from '@/i18n/I18n.tsx';
import { EventItem } from './EventItem.tsx';
import { eventAt, type TimelineIndex } from '../index/timelineIndex.ts';
import { useFirst } from '@/ui/useFirst.ts';

/** Enough for a year's reading; printed, a report's every entry that paper can bear. */
const FIRST = { screen: 200, print: 2000 } as const;

/** The dated entries in time order. */
export function EventList({
  index,
  printing,
}: {
  readonly index: TimelineIndex;
  readonly printing: boolean;
}) {
  const { m } = useWholeI18n();
  const count = index.order.length;
  const { list, shown, more, showMore } = useFirst<HTMLOListElement>(count, FIRST.screen);
  const length = printing ? Math.max(shown, Math.min(count, FIRST.print)) : shown;
  const events = Array.from({ length }, (_, at) => eventAt(index, at)).filter((event) => event !== null);
  if (count === 0) return <p className="tl-note">{m.timeline.empty}</p>;
  return (
    <>
      <ol ref={list} className="tl-list">
        {events.map((event) => (
          <EventItem key={event.id} event={event} />
        ))}
      </ol>
      {length < count && (
        <p className="tl-more">
          {m.timeline.shownOf(length, count)}{' '}
          <button type="button" onClick={showMore}>
            {m.timeline.showMore(more)}
          </button>
        </p>
      )}
    </>
  );
}
