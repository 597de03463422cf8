import { useCallback, useState, type RefObject } from 'react';

/** Full screen for an element: the way to switch it, whether the browser refused it, and to have read that. */
export function useFullScreen(ref: RefObject<HTMLElement | null>) {
  const [refused, setRefused] = useState(false);

  const toggle = useCallback(async () => {
    try {
      if (document.fullscreenElement !== null) await document.exitFullscreen();
      else await ref.current?.requestFullscreen();
      setRefused(false);
    } catch {
      setRefused(true);
    }
  }, [ref]);
  const accept = useCallback(() => setRefused(false), []);
  return { refused, toggle, accept };
}
