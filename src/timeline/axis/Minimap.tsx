import { useMemo, useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import type { Messages } from '@/i18n/messages.ts';
import { countsOver, silhouetteOf } from '../index/silhouette.ts';
import type { TimelineIndex } from '../index/timelineIndex.ts';
import type { TimeWindow } from '@/address/timeWindow.ts';
import type { WindowAction } from '../layout/window.ts';
import { daysInWords } from '../words/eventWords.ts';

/** The parts of the whole time whose entries are counted. */
const BINS = 120;

/** What a key does to a slider, as a share of its range (WAI-ARIA APG, slider). */
const KEYS: Readonly<Record<string, number>> = {
  ArrowLeft: -0.01,
  ArrowDown: -0.01,
  ArrowRight: 0.01,
  ArrowUp: 0.01,
  PageDown: -0.1,
  PageUp: 0.1,
  Home: -1,
  End: 1,
};

/** Of a handle as it is drawn (axis.css): at either end of the strip it is within it. */
const HALF = '3px';

/** All of time in a strip, with the visible part as a frame that is dragged, or moved and resized by its three sliders. */
export function Minimap(props: {
  readonly index: TimelineIndex;
  readonly all: TimeWindow;
  readonly window: TimeWindow;
  readonly move: (action: WindowAction) => void;
}) {
  const { index, all, window, move } = props;
  const { m } = useWholeI18n();
  const { timeline } = m;
  const strip = useRef<HTMLDivElement>(null);
  const path = useMemo(() => {
    const counts = countsOver(index.lanes, all, BINS);
    return silhouetteOf(counts, Math.max(...counts));
  }, [index, all]);
  const span = all.to - all.from;
  const percent = (day: number) => `${String(Math.min(100, Math.max(0, (100 * (day - all.from)) / span)))}%`;
  const handleAt = (day: number) => `clamp(${HALF}, ${percent(day)}, 100% - ${HALF})`;
  const daysPerPx = () => span / Math.max(1, strip.current?.clientWidth ?? 1);

  const slider = (label: string, day: number, text: string, act: (days: number) => WindowAction) => ({
    role: 'slider',
    tabIndex: 0,
    'aria-label': label,
    'aria-orientation': 'horizontal' as const,
    'aria-valuemin': Math.round(all.from),
    'aria-valuemax': Math.round(all.to),
    'aria-valuenow': Math.round(Math.min(Math.max(day, all.from), all.to)),
    'aria-valuetext': text,
    onKeyDown: (event: KeyboardEvent) => {
      const share = KEYS[event.key];
      if (share === undefined) return;
      event.preventDefault();
      move(act(share * span));
    },
    onPointerDown: (event: PointerEvent<HTMLElement>) =>
      event.currentTarget.setPointerCapture(event.pointerId),
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (event.currentTarget.hasPointerCapture(event.pointerId)) move(act(event.movementX * daysPerPx()));
    },
  });

  const { from, to } = window;
  return (
    <div className="tl-overview" role="group" aria-label={timeline.overview}>
      <div className="tl-overview-strip" ref={strip}>
        <svg viewBox={`0 0 ${String(BINS)} 1`} preserveAspectRatio="none" aria-hidden="true">
          <path d={path} />
        </svg>
        <div
          className="tl-overview-window"
          style={{ insetInlineStart: percent(from), insetInlineEnd: `calc(100% - ${percent(to)})` }}
          {...slider(timeline.windowAll, (from + to) / 2, daysInWords(from, to, m), (days) => ({
            type: 'pan',
            days,
          }))}
        />
        <div
          className="tl-overview-handle"
          style={{ insetInlineStart: handleAt(from) }}
          {...slider(timeline.windowStart, from, dayInWords(Math.floor(from), m), (days) => ({
            type: 'setFrom',
            day: from + days,
          }))}
        />
        <div
          className="tl-overview-handle"
          style={{ insetInlineStart: handleAt(to) }}
          {...slider(timeline.windowEnd, to, dayInWords(Math.ceil(to) - 1, m), (days) => ({
            type: 'setTo',
            day: to + days,
          }))}
        />
      </div>
    </div>
  );
}

const dayInWords = (day: number, m: Messages) => daysInWords(day, day + 1, m);
