import { useLayoutEffect, useRef, type RefObject } from 'react';

const MOVE: KeyframeAnimationOptions = { duration: 600, easing: 'cubic-bezier(0.3, 0, 0.1, 1)' };

/**
 * Lets what is drawn at a scale (px from dot to dot) grow out of, or shrink into, what stood there at another: seen from its first
 * dot, which stays where it is. Nothing moves where motion is not wanted, nor at first.
 */
export function useZoomFrom(ref: RefObject<HTMLElement | null>, pitch: number): void {
  const before = useRef(pitch);
  useLayoutEffect(() => {
    const from = before.current;
    before.current = pitch;
    if (from === pitch || window.matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    ref.current?.animate([{ transform: `scale(${from / pitch})` }, { transform: 'none' }], MOVE);
  }, [ref, pitch]);
}
