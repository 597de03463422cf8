import type { TimeWindow } from '@/address/timeWindow.ts';

/** What can be done to the visible stretch. `at` is the day that stays where it is. */
export type WindowAction =
  | { readonly type: 'zoomIn' | 'zoomOut'; readonly at?: number }
  | { readonly type: 'zoomBy'; readonly factor: number; readonly at: number }
  | { readonly type: 'pan'; readonly days: number }
  | { readonly type: 'fitAll' }
  /** With room around it, or just so. */
  | { readonly type: 'fit' | 'show'; readonly to: TimeWindow }
  | { readonly type: 'setFrom' | 'setTo'; readonly day: number };

/** One press of a zoom button or key. */
const ZOOM_STEP = 1.5;
/** At most this close: single days are then far enough apart to be read and hit. */
const SHORTEST = 5;
/** At most this far, as a multiple of everything. */
const LONGEST = 1.25;
/** Space around what is fitted, as a share of it. */
const MARGIN = 0.04;

/** The window after an action; it never leaves the timeline (`all`), gets no shorter than days, nor much longer than all. */
export function reduceWindow(window: TimeWindow, action: WindowAction, all: TimeWindow): TimeWindow {
  const { from, to } = window;
  const middle = (from + to) / 2;
  switch (action.type) {
    case 'zoomIn':
      return zoomed(window, ZOOM_STEP, action.at ?? middle, all);
    case 'zoomOut':
      return zoomed(window, 1 / ZOOM_STEP, action.at ?? middle, all);
    case 'zoomBy':
      return zoomed(window, action.factor, action.at, all);
    case 'pan':
      return clampWindow({ from: from + action.days, to: to + action.days }, all);
    case 'fitAll':
      return all;
    case 'fit':
      return clampWindow(padded(action.to), all);
    case 'show':
      return clampWindow(action.to, all);
    case 'setFrom':
      return clampWindow({ from: Math.min(action.day, to - SHORTEST), to }, all);
    case 'setTo':
      return clampWindow({ from, to: Math.max(action.day, from + SHORTEST) }, all);
  }
}

/** The window that shows everything between two days, with room around it; a single day gets a month. */
export function padded({ from, to }: TimeWindow): TimeWindow {
  const margin = Math.max((to - from) * MARGIN, (31 - (to - from)) / 2);
  return { from: from - margin, to: to + margin };
}

function zoomed({ from, to }: TimeWindow, factor: number, at: number, all: TimeWindow): TimeWindow {
  const span = clamp((to - from) / factor, SHORTEST, longest(all));
  const share = (at - from) / (to - from);
  return clampWindow({ from: at - share * span, to: at + (1 - share) * span }, all);
}

/** The nearest window that may be shown: neither too long nor too short, and its middle on the timeline. */
export function clampWindow({ from, to }: TimeWindow, all: TimeWindow): TimeWindow {
  const span = clamp(to - from, SHORTEST, longest(all));
  const middle =
    span > all.to - all.from ? (all.from + all.to) / 2 : clamp((from + to) / 2, all.from, all.to);
  return { from: middle - span / 2, to: middle + span / 2 };
}

const longest = (all: TimeWindow) => LONGEST * (all.to - all.from);

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), Math.max(least, most));
}
