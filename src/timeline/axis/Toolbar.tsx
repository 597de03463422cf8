import { useWholeI18n } from '@/i18n/I18n.tsx';
import type { WindowAction } from '../layout/window.ts';

const ICONS = {
  previous: 'M11 3 5 8l6 5',
  next: 'm5 3 6 5-6 5',
  zoomIn: 'M8 3v10M3 8h10',
  zoomOut: 'M3 8h10',
} as const;

/** Buttons for all that the wheel, the fingers and the keys do on the axis. */
export function Toolbar(props: {
  readonly step: (action: WindowAction) => void;
  /** null: nothing to fit. */
  readonly fitSelection: (() => void) | null;
  readonly previous: (() => void) | null;
  readonly next: (() => void) | null;
  /** The visible time in words. */
  readonly range: string;
}) {
  const { step, fitSelection, previous, next, range } = props;
  const { timeline } = useWholeI18n().m;
  return (
    <div className="tl-toolbar" role="group" aria-label={timeline.toolbar}>
      <IconButton icon="previous" label={timeline.previous} onPress={previous} />
      <IconButton icon="next" label={timeline.next} onPress={next} />
      <IconButton icon="zoomOut" label={timeline.zoomOut} onPress={() => step({ type: 'zoomOut' })} />
      <IconButton icon="zoomIn" label={timeline.zoomIn} onPress={() => step({ type: 'zoomIn' })} />
      <button type="button" onClick={() => step({ type: 'fitAll' })}>
        {timeline.fitAll}
      </button>
      <button type="button" aria-disabled={fitSelection === null} onClick={() => fitSelection?.()}>
        {timeline.fitSelection}
      </button>
      <span className="tl-range">{range}</span>
    </div>
  );
}

/** A button that can't do anything now keeps its place and its focus. */
function IconButton(props: {
  readonly icon: keyof typeof ICONS;
  readonly label: string;
  readonly onPress: (() => void) | null;
}) {
  const { icon, label, onPress } = props;
  return (
    <button
      type="button"
      className="tl-icon"
      aria-label={label}
      title={label}
      aria-disabled={onPress === null}
      onClick={() => onPress?.()}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={ICONS[icon]} />
      </svg>
    </button>
  );
}
