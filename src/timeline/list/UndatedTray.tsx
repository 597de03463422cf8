import { useId, useState } from 'react';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import type { TimelineEvent } from '@/report/model.ts';
import { useSelected } from '@/report/View.tsx';
import { Fold } from '@/ui/Fold.tsx';
import { EventItem } from './EventItem.tsx';
import { useFirst } from '@/ui/useFirst.ts';

const FIRST = 12;

/** The entries without a date, in the report's order: they have no place on an axis and are given none. */
export function UndatedTray({
  events,
  printing,
}: {
  readonly events: readonly TimelineEvent[];
  readonly printing: boolean;
}) {
  const { m } = useWholeI18n();
  const { selection } = useSelected();
  const heading = useId();
  const { list, shown, more, showMore } = useFirst<HTMLOListElement>(events.length, FIRST);
  // A selected entry is shown even where the list is cut short.
  const selected = selection?.kind === 'event' ? events.findIndex(({ id }) => id === selection.id) : -1;
  // Unfolded for what was selected once, it stays so: the focus has to find its way back.
  const [asked, setAsked] = useState(false);
  if (selected >= 0 && !asked) setAsked(true);
  const visible = printing ? events : events.filter((_, i) => i < shown || i === selected);
  if (events.length === 0) return null;
  return (
    <section className="tl-tray" aria-labelledby={heading}>
      <Fold head={<h3 id={heading}>{m.timeline.undated}</h3>} open={asked}>
        <ol ref={list} className="tl-tray-list">
          {visible.map((event) => (
            <EventItem key={event.id} event={event} inTray />
          ))}
        </ol>
        {more > 0 && !printing && (
          <p className="tl-more">
            {m.timeline.shownOf(visible.length, events.length)}{' '}
            <button type="button" onClick={showMore}>
              {more === events.length - shown ? m.timeline.showAll(events.length) : m.timeline.showMore(more)}
            </button>
          </p>
        )}
      </Fold>
    </section>
  );
}
