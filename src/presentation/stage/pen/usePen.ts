import type { PointerEvent } from 'react';
import type { Spot } from '../../deck/deck.ts';
import { spotOf } from '../../session/spotOf.ts';

/** Draws where the pen is down; what it does is no tap and no swipe of the slide below. */
export function usePen(active: boolean, draw: (spot: Spot, begins: boolean) => void) {
  const drawn = (event: PointerEvent<HTMLElement>, begins: boolean) => {
    if (!active) return;
    event.stopPropagation();
    const spot = event.isPrimary ? spotOf(event.currentTarget, event.clientX, event.clientY) : null;
    if (spot !== null) draw(spot, begins);
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (!active || event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      drawn(event, true);
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      if (active) event.stopPropagation();
    },
    onPen: (event: PointerEvent<HTMLElement>) => {
      if (event.buttons === 1) drawn(event, false);
    },
  };
}
