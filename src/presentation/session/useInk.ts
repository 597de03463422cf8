import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Spot } from '../deck/deck.ts';
import { drawOn, type Ink } from './ink.ts';

const NONE: Ink['strokes'] = [];

/** The ink on the open slide, the same in both windows; a slide that is left is clean when it is come back to. */
export function useInk(slide: string, post: (ink: Ink) => void) {
  const [ink, setInk] = useState<Ink>({ slide, strokes: NONE });
  const latest = useRef(ink);
  const keep = useCallback((next: Ink) => {
    latest.current = next;
    setInk(next);
  }, []);
  const here = useRef(slide);
  useLayoutEffect(() => {
    here.current = slide;
  }, [slide]);
  useEffect(() => {
    if (latest.current.slide !== slide) keep({ slide, strokes: NONE });
  }, [slide, keep]);
  const change = useCallback(
    (next: Ink) => {
      keep(next);
      post(next);
    },
    [keep, post],
  );
  const draw = useCallback(
    (spot: Spot, begins: boolean) => change(drawOn(latest.current, here.current, spot, begins)),
    [change],
  );
  const erase = useCallback(() => change({ slide: here.current, strokes: NONE }), [change]);
  return { strokes: ink.slide === slide ? ink.strokes : NONE, draw, erase, receive: keep };
}
