import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Spot } from '../deck/deck.ts';
import { drawOn, type Ink } from './ink.ts';
import { keepInk, keptInk } from './keptInk.ts';

const NONE: Ink['strokes'] = [];

/** So long after the pen's last move, in ms, what is drawn is kept: not with each of its moves. */
const REST = 250;

/**
 * The ink on the open slide, the same in both windows, and kept for the session over a reload of either; a slide that is left is clean
 * when it is come back to.
 */
export function useInk(session: string, slide: string, post: (ink: Ink) => void) {
  const [ink, setInk] = useState<Ink>(() => keptInk(session) ?? { slide, strokes: NONE });
  const latest = useRef(ink);
  const set = useCallback((next: Ink) => {
    latest.current = next;
    setInk(next);
  }, []);
  const here = useRef(slide);
  useLayoutEffect(() => {
    here.current = slide;
  }, [slide]);
  useEffect(() => {
    if (latest.current.slide !== slide) set({ slide, strokes: NONE });
  }, [slide, set]);
  useKeeping(ink, session);
  const change = useCallback(
    (next: Ink) => {
      set(next);
      post(next);
    },
    [set, post],
  );
  const draw = useCallback(
    (spot: Spot, begins: boolean) => change(drawOn(latest.current, here.current, spot, begins)),
    [change],
  );
  const erase = useCallback(() => change({ slide: here.current, strokes: NONE }), [change]);
  const now = useCallback(() => latest.current, []);
  return { strokes: ink.slide === slide ? ink.strokes : NONE, draw, erase, receive: set, now };
}

/** Keeps the ink when the pen rests, and when the window goes before that. */
function useKeeping(ink: Ink, session: string): void {
  const kept = useRef(ink);
  useEffect(() => {
    if (ink === kept.current) return;
    const save = () => {
      kept.current = ink;
      keepInk(ink, session);
    };
    const timer = window.setTimeout(save, REST);
    window.addEventListener('pagehide', save);
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener('pagehide', save);
    };
  }, [ink, session]);
}
