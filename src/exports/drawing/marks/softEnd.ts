import type { Paint, ShapeItem } from '../picture/picture.ts';

/**
 * Slices that grow thinner: an end that is only near its number. In the paint of a bar they go on beyond its end at `x`; in paper they
 * are cut out of it. `way`: 1 to the right of `x`, −1 to its left.
 */
export function softEnd(x: number, middle: number, height: number, paint: Paint, way: 1 | -1): ShapeItem[] {
  return [
    [3, 5],
    [11, 3.5],
    [17, 2],
  ].map(([away = 0, width = 0]) => ({
    kind: 'shape',
    shape: 'rect',
    box: { x: way === 1 ? x + away : x - away - width, y: middle - height / 2, width, height },
    paint,
    alt: null,
  }));
}
