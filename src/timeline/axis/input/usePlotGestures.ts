import { useEffect, type RefObject } from 'react';
import { useLatest } from '@/ui/useLatest.ts';
import { pinchOf, type Point } from './pinch.ts';
import { zoomFactorOf } from './wheel.ts';
import type { WindowAction } from '../../layout/window.ts';

interface Gestures {
  readonly daysPerPx: number;
  /** The day under a point of the screen. */
  readonly dayAt: (clientX: number) => number;
  readonly move: (action: WindowAction) => void;
  /** The wheel was turned where it scrolls the page. */
  readonly onWheelHint: () => void;
  /** Reduced motion: nothing goes on by itself. */
  readonly still: boolean;
}

/** A drag begins here; less is a press. */
const SLACK = 4;
/** How long a flung axis goes on, as a time constant in ms, and the speeds in px/ms between which it does. */
const FLING = { time: 300, least: 0.1, stop: 0.02 } as const;

/**
 * Drag, pinch and wheel on the plot. The plain wheel is the page's until the axis has been clicked, and again when the
 * pointer leaves, as maps in pages do it; with Ctrl or ⌘ (and so by a trackpad's pinch) it always zooms, sideways it moves.
 */
export function usePlotGestures(ref: RefObject<HTMLElement | null>, gestures: Gestures): void {
  const latest = useLatest(gestures);
  useEffect(() => {
    const plot = ref.current;
    if (!plot) return;
    const pointers = new Map<number, Point>();
    let dragging = false;
    let engaged = false;
    let travelled = 0;
    let speed = 0;
    let movedAt = 0;
    let flight = 0;

    const pan = (px: number) => latest.current.move({ type: 'pan', days: -px * latest.current.daysPerPx });

    const onWheel = (event: WheelEvent) => {
      cancelAnimationFrame(flight);
      const { move, dayAt, onWheelHint } = latest.current;
      if (Math.abs(event.deltaX) > Math.abs(event.deltaY) || event.shiftKey) {
        event.preventDefault();
        pan(-(event.deltaX || event.deltaY));
      } else if (event.ctrlKey || event.metaKey || engaged) {
        event.preventDefault();
        move({ type: 'zoomBy', factor: zoomFactorOf(event), at: dayAt(event.clientX) });
      } else onWheelHint();
    };

    const onDown = (event: PointerEvent) => {
      if (event.button !== 0) return;
      cancelAnimationFrame(flight);
      engaged = event.pointerType === 'mouse';
      pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
      travelled = 0;
      speed = 0;
    };

    const onMove = (event: PointerEvent) => {
      const before = pointers.get(event.pointerId);
      if (!before) return;
      // Let go where this page could not see it, e.g. outside the window before the drag had begun.
      if (event.buttons === 0) {
        letGo(event);
        return;
      }
      const now = { x: event.clientX, y: event.clientY };
      const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
      pointers.set(event.pointerId, now);
      travelled += now.x - before.x;
      if (!dragging && Math.abs(travelled) < SLACK && !other) return;
      dragging = true;
      plot.dataset['dragging'] = 'true';
      // Not before it is a drag: a captured press would no longer be one of the entry under it.
      if (!plot.hasPointerCapture(event.pointerId)) plot.setPointerCapture(event.pointerId);
      if (other) {
        const { factor, middle } = pinchOf(other, before, now);
        latest.current.move({ type: 'zoomBy', factor, at: latest.current.dayAt(middle) });
        pan((now.x - before.x) / 2);
        return;
      }
      const time = Math.max(1, event.timeStamp - movedAt);
      speed = time > 80 ? 0 : 0.6 * speed + (0.4 * (now.x - before.x)) / time;
      movedAt = event.timeStamp;
      pan(now.x - before.x);
    };

    /** Forgets a pointer; true: it was the last of a drag, which thereby ends. */
    const letGo = ({ pointerId }: PointerEvent): boolean => {
      pointers.delete(pointerId);
      if (!dragging || pointers.size > 0) return false;
      dragging = false;
      delete plot.dataset['dragging'];
      return true;
    };

    const onUp = (event: PointerEvent) => {
      if (!letGo(event)) return;
      // The click that ends a drag presses nothing.
      const swallow = (click: MouseEvent) => click.stopPropagation();
      plot.addEventListener('click', swallow, { capture: true, once: true });
      setTimeout(() => plot.removeEventListener('click', swallow, { capture: true }));
      const resting = event.timeStamp - movedAt > 80;
      if (!latest.current.still && !resting && Math.abs(speed) > FLING.least) fling(performance.now());
    };

    const onLost = (event: PointerEvent) => {
      // A finger is at first held by what it touches, which loses it to the plot when the drag begins.
      if (event.target === plot) letGo(event);
    };

    const fling = (since: number) => {
      flight = requestAnimationFrame((now) => {
        const time = Math.max(0, now - since);
        pan(speed * time);
        speed *= Math.exp(-time / FLING.time);
        if (Math.abs(speed) > FLING.stop) fling(now);
      });
    };

    const onLeave = () => {
      engaged = false;
    };

    const listening = new AbortController();
    const { signal } = listening;
    plot.addEventListener('wheel', onWheel, { passive: false, signal });
    plot.addEventListener('pointerdown', onDown, { signal });
    plot.addEventListener('pointermove', onMove, { signal });
    plot.addEventListener('pointerup', onUp, { signal });
    plot.addEventListener('pointercancel', letGo, { signal });
    plot.addEventListener('lostpointercapture', onLost, { signal });
    plot.addEventListener('pointerleave', onLeave, { signal });
    return () => {
      cancelAnimationFrame(flight);
      listening.abort();
    };
  }, [ref, latest]);
}
