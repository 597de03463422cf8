import { memo } from 'react';

/** Entries that are counted: a button as wide as their cell of time. */
export const ClusterButton = memo(function ClusterButton(props: {
  readonly id: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  /** The count and the time, as far as there is room. */
  readonly text: string;
  readonly name: string;
  readonly holdsSelected: boolean;
  readonly open: boolean;
  readonly current: boolean;
  readonly onPress: (key: string) => void;
  readonly onCurrent: (key: string) => void;
}) {
  const { id, left, top, width, text, name, holdsSelected, open, current, onPress, onCurrent } = props;
  return (
    <button
      type="button"
      className="tl-cluster"
      data-item={id}
      data-selected={holdsSelected}
      aria-label={name}
      aria-haspopup="dialog"
      aria-expanded={open}
      tabIndex={current ? 0 : -1}
      style={{ transform: `translate(${String(left)}px, ${String(top)}px)`, width }}
      onClick={() => onPress(id)}
      onFocus={() => onCurrent(id)}
    >
      {text}
    </button>
  );
});
