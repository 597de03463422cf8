import { useCallback, useEffect, useState, type RefObject } from 'react';
import { useLatest } from '../useLatest.ts';

const NOTHING = () => {};

/**
 * The browser's full screen for an element: the ways in and out, whether it was refused, and to have read that. `onLeave` is called
 * when it is left, by the browser's own ways too, and by `leave` where there was none to leave.
 */
export function useFullScreen(ref: RefObject<HTMLElement | null>, onLeave: () => void = NOTHING) {
  const [refused, setRefused] = useState(false);
  const left = useLatest(onLeave);

  useEffect(() => {
    const onChange = ({ target }: Event) => {
      if (target === ref.current && document.fullscreenElement === null) left.current();
    };
    document.addEventListener('fullscreenchange', onChange);
    return () => document.removeEventListener('fullscreenchange', onChange);
  }, [ref, left]);

  const enter = useCallback(async () => {
    try {
      await ref.current?.requestFullscreen();
      setRefused(false);
    } catch {
      setRefused(true);
    }
  }, [ref]);
  const leave = useCallback(() => {
    if (document.fullscreenElement) document.exitFullscreen().catch(() => left.current());
    else left.current();
  }, [left]);
  const toggle = useCallback(async () => {
    if (document.fullscreenElement) leave();
    else await enter();
  }, [enter, leave]);
  const accept = useCallback(() => setRefused(false), []);
  return { refused, enter, leave, toggle, accept };
}
