import type { Spot } from '../deck/deck.ts';

/** Where a point of the window lies on an element, as shares of its size; `null` outside. */
export function spotOf(element: HTMLElement, clientX: number, clientY: number): Spot | null {
  const { left, top, width, height } = element.getBoundingClientRect();
  const [x, y] = [(clientX - left) / width, (clientY - top) / height];
  return x >= 0 && x <= 1 && y >= 0 && y <= 1 ? { x, y } : null;
}
