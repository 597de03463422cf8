import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useLatest } from '@/ui/useLatest.ts';
import type { TimeWindow } from '@/address/timeWindow.ts';
import { clampWindow, reduceWindow, type WindowAction } from '../layout/window.ts';

/** How long a step of the buttons or keys takes, in ms. */
const STEP = 220;
/** After so long without a change, in ms, the window is told to the outside (the address). */
const REST = 300;

export interface TimeWindowControl {
  readonly window: TimeWindow;
  /** Follows a hand: shown with the next frame. */
  readonly move: (action: WindowAction) => void;
  /** A step: glides there, or jumps where motion is not wanted. */
  readonly step: (action: WindowAction) => void;
}

/**
 * The visible window, moved a frame at a time. It lives here and not in the address, which would render the page at every
 * frame; it is told once it rests, and follows what comes from outside (a link, the back button). null: everything.
 */
export function useTimeWindow(props: {
  readonly all: TimeWindow;
  readonly asked: TimeWindow | null;
  readonly onRest: (window: TimeWindow | null) => void;
  readonly still: boolean;
}): TimeWindowControl {
  const { all, asked, onRest, still } = props;
  const [shown, setShown] = useState<TimeWindow>(() => (asked ? clampWindow(asked, all) : all));
  const state = useRef({ now: shown, goal: shown, told: asked, frame: 0 });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const outside = useLatest({ all, onRest });

  const tell = useCallback(() => {
    const { now, told } = state.current;
    const next = same(now, outside.current.all) ? null : now;
    if (next === told || (next && told && same(next, told))) return;
    state.current.told = next;
    outside.current.onRest(next);
  }, [outside]);

  const glide = useCallback(
    (duration: number) => {
      const { now: start, goal } = state.current;
      const began = performance.now();
      const frame = () => {
        const share = duration === 0 ? 1 : Math.min(1, (performance.now() - began) / duration);
        const next = share === 1 ? goal : between(start, goal, 1 - (1 - share) ** 3);
        state.current.now = next;
        flushSync(() => setShown(next));
        if (share < 1) state.current.frame = requestAnimationFrame(frame);
      };
      cancelAnimationFrame(state.current.frame);
      state.current.frame = requestAnimationFrame(frame);
      clearTimeout(timer.current);
      timer.current = setTimeout(tell, duration + REST);
    },
    [tell],
  );

  useEffect(() => {
    const { told, now } = state.current;
    const goal = asked ? clampWindow(asked, all) : all;
    const ours = asked !== null && told !== null && sameDays(asked, told);
    if (ours || same(goal, now)) return;
    Object.assign(state.current, { told: asked, goal });
    glide(0);
  }, [asked, all, glide]);

  useEffect(
    () => () => {
      cancelAnimationFrame(state.current.frame);
      clearTimeout(timer.current);
    },
    [],
  );

  return useMemo(() => {
    const act = (action: WindowAction, duration: number) => {
      state.current.goal = reduceWindow(state.current.goal, action, outside.current.all);
      glide(duration);
    };
    return {
      window: shown,
      move: (action: WindowAction) => act(action, 0),
      step: (action: WindowAction) => act(action, still ? 0 : STEP),
    };
  }, [shown, glide, outside, still]);
}

function between(a: TimeWindow, b: TimeWindow, share: number): TimeWindow {
  return { from: a.from + (b.from - a.from) * share, to: a.to + (b.to - a.to) * share };
}

const same = (a: TimeWindow, b: TimeWindow) => Math.abs(a.from - b.from) + Math.abs(a.to - b.to) < 1e-6;

/** The address holds whole days only. */
function sameDays(a: TimeWindow, b: TimeWindow): boolean {
  return Math.floor(a.from) === Math.floor(b.from) && Math.ceil(a.to) === Math.ceil(b.to);
}
