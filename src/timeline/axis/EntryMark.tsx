import { memo } from 'react';
import type { TimelineEvent } from '@/report/model.ts';
import { useTagOf } from '@/report/texts/Say.tsx';
import { Stretches } from '@/report/texts/Naming.tsx';
import type { Stretch } from '@/report/texts/stretch.ts';
import { useIsSelected } from '@/report/useIsSelected.ts';
import { FigureWords } from './FigureWords.tsx';
import type { DrawnEntry } from '../layout/layout.ts';
import { basisOfDate, isPublicRecord } from '../words/eventWords.ts';

export interface EntryMarkProps {
  readonly entry: DrawnEntry;
  /** Where px 0 of the entry's placement lies, and its row's top. */
  readonly x: number;
  readonly y: number;
  /** How far the label is moved along a mark that begins left of the window. */
  readonly shift: number;
}

/** An entry's mark and label, in spans, so that a button or a still picture can hold them. */
export function EntryPicture({ entry, shift }: Omit<EntryMarkProps, 'x' | 'y'>) {
  const { event, extent, shape, mark, label, box, text } = entry;
  const tagOf = useTagOf();
  return (
    <>
      <span
        className="tl-mark"
        data-shape={shape}
        data-start={extent.start}
        data-end={extent.end}
        style={{ insetInlineStart: mark.from - box.from, width: mark.to - mark.from }}
      />
      <span
        className="tl-label"
        data-flush={label.flush}
        style={{ insetInlineStart: label.from - box.from + shift, width: label.width }}
      >
        {/* The spaces part the lines where they are read, in the button's name. */}
        <span className="tl-title" lang={tagOf(event.title)}>
          {text.title.text}
        </span>{' '}
        <span className="tl-meta" data-basis={basisOfDate(event)}>
          {text.meta.text}
        </span>{' '}
        <FigureWords event={event} text={text} shown={label.figures} />
      </span>
    </>
  );
}

/** The attributes by which an entry is found and coloured. */
export function entryAttributes(event: TimelineEvent) {
  return {
    'data-event': event.id,
    'data-kind': event.kind,
    'data-status': event.obsStatus,
    'data-context': isPublicRecord(event),
  };
}

/** An entry on the axis: a button that opens its details. Its name is what is seen of it, and after that what found no room. */
export const EntryButton = memo(function EntryButton(
  props: EntryMarkProps & {
    /** The figures that the label only counts, in words. */
    readonly rest: readonly Stretch[];
    /** What is said of it that is not to be seen here, as its description. */
    readonly place: string;
    readonly current: boolean;
    readonly onPress: (id: string) => void;
    readonly onCurrent: (key: string) => void;
  },
) {
  const { entry, x, y, shift, rest, place, current, onPress, onCurrent } = props;
  const { event, box, label } = entry;
  const selected = useIsSelected('event', event.id);
  return (
    <button
      type="button"
      className="tl-entry"
      {...entryAttributes(event)}
      data-item={event.id}
      data-selected={selected}
      data-lines={label.lines}
      aria-expanded={selected}
      {...(place !== '' && { 'aria-description': place })}
      tabIndex={current ? 0 : -1}
      style={{ transform: `translate(${String(box.from + x)}px, ${String(y)}px)`, width: box.to - box.from }}
      onClick={() => onPress(event.id)}
      onFocus={() => onCurrent(event.id)}
    >
      <EntryPicture entry={entry} shift={shift} />
      {rest.length > 0 && (
        <span className="ui-visually-hidden">
          {' '}
          <Stretches of={rest} />
        </span>
      )}
    </button>
  );
});
