import { useCallback, useEffect, useState, type PointerEvent, type RefObject } from 'react';
import { isHandsMove } from '@/ui/isHandsMove.ts';

/** The figure of a drawing that is pointed at or has the focus, and where its marks are in the drawing, in px. */
export interface Pointed {
  readonly figure: string;
  readonly by: 'pointer' | 'focus';
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The box around all marks of a figure, from the drawing's corner; the whole drawing where none is drawn (yet). */
function boxOf(drawing: HTMLElement, figure: string): Omit<Pointed, 'figure' | 'by'> {
  const origin = drawing.getBoundingClientRect();
  const marks = [...drawing.querySelectorAll(`svg [data-figure="${CSS.escape(figure)}"]`)]
    .map((mark) => mark.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0);
  if (marks.length === 0) return { left: 0, top: 0, width: origin.width, height: origin.height };
  const left = Math.min(...marks.map((mark) => mark.left));
  const top = Math.min(...marks.map((mark) => mark.top));
  return {
    left: left - origin.left,
    top: top - origin.top,
    width: Math.max(...marks.map((mark) => mark.right)) - left,
    height: Math.max(...marks.map((mark) => mark.bottom)) - top,
  };
}

/**
 * Follows the pointer and the focus over a drawing. What is pointed at stays so while the pointer is anywhere in the drawing, its
 * tooltip included, and until Escape. What has the focus stays so (WCAG 1.4.13) until the hand moves over another mark: a page that
 * scrolls to the focus moves under a hand at rest, which the browser tells as the pointer coming and going.
 */
export function usePointed(drawing: RefObject<HTMLElement | null>) {
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const point = useCallback(
    (figure: string, by: Pointed['by']) => {
      if (drawing.current) setPointed({ figure, by, ...boxOf(drawing.current, figure) });
    },
    [drawing],
  );
  const leave = useCallback(() => setPointed(null), []);
  const active = pointed !== null;
  useEffect(() => {
    if (!active) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // Taken here, so that the page doesn't take it for its own selection.
      event.preventDefault();
      leave();
    };
    document.addEventListener('keydown', onKey, { capture: true });
    return () => document.removeEventListener('keydown', onKey, { capture: true });
  }, [active, leave]);

  const onMark = (event: PointerEvent) => {
    if (event.pointerType === 'touch' || !(event.target instanceof Element)) return;
    const figure = event.target.closest('svg [data-figure]')?.getAttribute('data-figure');
    if (figure && figure !== pointed?.figure) point(figure, 'pointer');
  };
  const byFocus = pointed?.by === 'focus';
  const handlers = byFocus
    ? { onPointerMove: (event: PointerEvent) => isHandsMove(event) && onMark(event) }
    : { onPointerOver: onMark, onPointerLeave: leave };
  const focus = useCallback((figure: string) => point(figure, 'focus'), [point]);
  return { pointed, focus, leave, handlers };
}
