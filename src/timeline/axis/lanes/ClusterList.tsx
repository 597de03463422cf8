import { useEffect, useRef } from 'react';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import { Say } from '@/report/texts/Say.tsx';
import { useSelected, useView } from '@/report/View.tsx';
import type { Popup } from '../input/popup.ts';
import { dateInWords } from '../../words/eventWords.ts';

/** The entries of a cluster as a list, at its place; a dialog that takes the focus and gives it back. */
export function ClusterList(props: {
  readonly popup: Popup;
  readonly left: number;
  readonly top: number;
  readonly onZoom: () => void;
  readonly onClose: () => void;
}) {
  const { popup, left, top, onZoom, onClose } = props;
  const { title, events, count } = popup;
  const { m } = useWholeI18n();
  const { timeline } = m;
  const { select } = useView();
  const { events: selectedEvents } = useSelected();
  const dialog = useRef<HTMLDivElement>(null);
  useEffect(() => dialog.current?.focus(), [title]);
  return (
    <div
      ref={dialog}
      className="tl-popup"
      role="dialog"
      aria-label={title}
      tabIndex={-1}
      style={{ insetInlineStart: left, insetBlockStart: top }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <p className="tl-popup-head">
        <b>{title}</b>
        <button type="button" className="tl-close" aria-label={timeline.close} onClick={onClose}>
          ×
        </button>
      </p>
      <button type="button" onClick={onZoom}>
        {timeline.zoomToThese}
      </button>
      <ul>
        {events.map((event) => (
          <li key={event.id}>
            <button
              type="button"
              className="tl-popup-entry"
              data-event={event.id}
              data-selected={selectedEvents.has(event.id)}
              onClick={() => select({ kind: 'event', id: event.id })}
            >
              <span className="tl-title">
                <Say text={event.title} />
              </span>
              <span className="tl-meta">{dateInWords(event, m)}</span>
            </button>
          </li>
        ))}
      </ul>
      {count > events.length && <p className="tl-note">{timeline.listMore(count - events.length)}</p>}
    </div>
  );
}
