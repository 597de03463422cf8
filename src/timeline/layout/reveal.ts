import type { Extent } from '../index/extent.ts';
import type { TimeWindow } from '@/address/timeWindow.ts';
import { clampWindow } from './window.ts';

/**
 * The window nearest to the present one in which an entry is drawn and not just counted: the same if it is drawn there,
 * else moved to it, else closer and closer. `isDrawn` says so for a window.
 */
export function windowToReveal(
  { from, to }: Extent,
  window: TimeWindow,
  all: TimeWindow,
  isDrawn: (window: TimeWindow) => boolean,
): TimeWindow {
  const touches = from < window.to && to > window.from;
  if (touches && isDrawn(window)) return window;
  const around = (span: number) => {
    // A long entry is shown from its start; what fits is put in the middle.
    const middle = to - from > span ? from + span / 3 : (from + to) / 2;
    return clampWindow({ from: middle - span / 2, to: middle + span / 2 }, all);
  };
  let shown = around(window.to - window.from);
  while (!isDrawn(shown)) {
    const closer = around((shown.to - shown.from) / 2);
    if (closer.to - closer.from >= shown.to - shown.from) return shown;
    shown = closer;
  }
  return shown;
}

/** Where a day that is moved to may lie at most: room for its label after it, for the one before it on the left. */
const INSIDE = { left: 0.1, right: 0.35 } as const;

/** The days to pan so that a day lies well inside the window; the pan does not lay bare what lies beyond the timeline. */
export function daysToPan(day: number, { from, to }: TimeWindow, all: TimeWindow): number {
  const span = to - from;
  const least = from + INSIDE.left * span;
  const most = to - INSIDE.right * span;
  if (day < least) return Math.min(0, Math.max(day - least, all.from - from));
  if (day > most) return Math.max(0, Math.min(day - most, all.to - to));
  return 0;
}
