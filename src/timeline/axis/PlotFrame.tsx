import { useId, type ReactNode, type RefObject } from 'react';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import type { TimeWindow } from '@/address/timeWindow.ts';
import type { AxisKeys } from './input/useAxisKeys.ts';
import { useHint } from './input/useHint.ts';
import { usePlotGestures } from './input/usePlotGestures.ts';
import type { WindowAction } from '../layout/window.ts';

/** What is drawn on the axis in one group, moved and zoomed by hand and by keys. */
export function PlotFrame(props: {
  readonly plot: RefObject<HTMLDivElement | null>;
  readonly keys: AxisKeys;
  readonly window: TimeWindow;
  readonly pxPerDay: number;
  /** Left of the axis, in px. */
  readonly gutter: number;
  readonly still: boolean;
  /** Whether each entry has a row of its own, or lanes have many. */
  readonly open: boolean;
  readonly move: (action: WindowAction) => void;
  readonly children: ReactNode;
}) {
  const { plot, keys, window, pxPerDay, gutter, still, open, move, children } = props;
  const { m } = useWholeI18n();
  const help = useId();
  const [hinted, showHint] = useHint();
  usePlotGestures(plot, {
    daysPerPx: 1 / pxPerDay,
    dayAt: (clientX) => {
      const left = (plot.current?.getBoundingClientRect().left ?? 0) + gutter;
      return window.from + (clientX - left) / pxPerDay;
    },
    move,
    onWheelHint: showHint,
    still,
  });
  return (
    <div
      ref={plot}
      className="tl-plot"
      data-open={open}
      role="group"
      aria-label={m.timeline.axis}
      aria-describedby={help}
      onKeyDown={keys.onKeyDown}
      onFocus={keys.onFocus}
      onBlur={keys.onBlur}
    >
      <p id={help} hidden>
        {m.timeline.axisHelp}
      </p>
      {children}
      {hinted && <p className="tl-hint">{m.timeline.wheelHint}</p>}
    </div>
  );
}
