import type { ReactNode } from 'react';
import type { TimelineEvent } from '@/report/model.ts';
import { Stretches } from '@/report/texts/Naming.tsx';
import type { Stretch } from '@/report/texts/stretch.ts';
import { useIsSelected } from '@/report/useIsSelected.ts';
import { entryAttributes } from '../EntryMark.tsx';

/** What the buttons of few entries need beside their placement. */
export interface LineButtonProps {
  readonly em: number;
  /** The figures that the label only counts, in words. */
  readonly rest: readonly Stretch[];
  /** What is said of it that is not to be seen here, as its description. */
  readonly place: string;
  readonly current: boolean;
  readonly onPress: (id: string) => void;
  readonly onCurrent: (key: string) => void;
}

/** The button of an entry in a row of its own, at its place in the plot (px): it opens the entry's details. */
export function LineBox(
  props: Omit<LineButtonProps, 'em'> & {
    readonly event: TimelineEvent;
    readonly box: { readonly from: number; readonly to: number };
    readonly top: number;
    readonly height: number;
    readonly children: ReactNode;
  },
) {
  const { event, box, top, height, rest, place, current, onPress, onCurrent, children } = props;
  const selected = useIsSelected('event', event.id);
  return (
    <button
      type="button"
      className="tl-entry tl-line"
      {...entryAttributes(event)}
      data-item={event.id}
      data-selected={selected}
      aria-expanded={selected}
      {...(place !== '' && { 'aria-description': place })}
      tabIndex={current ? 0 : -1}
      style={{
        transform: `translate(${String(box.from)}px, ${String(top)}px)`,
        width: box.to - box.from,
        height,
      }}
      onClick={() => onPress(event.id)}
      onFocus={() => onCurrent(event.id)}
    >
      {children}
      {rest.length > 0 && (
        <span className="ui-visually-hidden">
          {' '}
          <Stretches of={rest} />
        </span>
      )}
    </button>
  );
}
