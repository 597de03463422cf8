import { useRef, type PointerEvent } from 'react';

/** Shorter than this, in CSS px, it was a tap. */
const LEAST = 40;

/**
 * Tells swipes and taps on the stage apart: a swipe to the left (or a tap, or a click) goes on, to the right goes back, as on a phone's
 * pictures. A second finger (a pinch) is neither.
 */
export function useSwipe(onNext: () => void, onBack: () => void) {
  const start = useRef<{ id: number; x: number; y: number } | null>(null);
  return {
    onPointerDown: (event: PointerEvent) => {
      const primary = event.isPrimary && event.button === 0;
      start.current = primary ? { id: event.pointerId, x: event.clientX, y: event.clientY } : null;
    },
    onPointerUp: (event: PointerEvent) => {
      const from = start.current;
      start.current = null;
      if (from === null || from.id !== event.pointerId) return;
      const [across, along] = [event.clientX - from.x, Math.abs(event.clientY - from.y)];
      if (Math.abs(across) < LEAST && along < LEAST) onNext();
      else if (Math.abs(across) > along) (across < 0 ? onNext : onBack)();
    },
    onPointerCancel: () => {
      start.current = null;
    },
  };
}
