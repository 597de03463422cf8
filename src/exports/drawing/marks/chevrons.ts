import type { Item, Paint, ShapeItem } from '../picture/picture.ts';
import { strokeInk } from './strokeInk.ts';

const CHEVRON = { width: 11, gap: 6, step: 10 } as const;
/** How far the double chevron of an open end reaches, px: the same everywhere, as it says that there is more, not how much. */
export const OPEN_REACH = CHEVRON.gap + CHEVRON.step + CHEVRON.width;

/** The double chevron of an open end, from `x` on. */
export function chevrons(
  x: number,
  middle: number,
  side: 'above' | 'below',
  paint: Paint,
  alt: string,
): Item[] {
  return [0, 1].map((index): ShapeItem => {
    const away = CHEVRON.gap + index * CHEVRON.step;
    const left = side === 'above' ? x + away : x - away - CHEVRON.width;
    return {
      kind: 'shape',
      shape: 'chevron',
      box: { x: left, y: middle - 9, width: CHEVRON.width, height: 18 },
      paint: strokeInk(paint),
      alt: index === 0 ? alt : null,
      ...(side === 'below' ? { turn: 'left' as const } : {}),
    };
  });
}
