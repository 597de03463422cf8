import type { Sheet } from './sheet.ts';
import type { Stretch } from './svg/sheetSvg.ts';

/** About as much of a picture, px, as a browser reads, lays out and draws in a moment. */
const STRIP = 2048;
/** So far beyond its box an item may reach, px: a stroke, or a text that is longer than its place. */
const BEYOND = 200;

/** A stretch of a picture, and the places of the items that show in it. */
export interface Strip extends Stretch {
  readonly items: readonly number[];
}

/**
 * A high picture in strips, as a browser takes an image in at one go, however long that takes. One with a chart as high is one strip:
 * a chart can't be parted.
 */
export function stripsOf({ height, items }: Pick<Sheet, 'height' | 'items'>): readonly Strip[] {
  const indivisible = items.some(({ kind, box }) => kind === 'chart' && box.height > STRIP);
  const count = indivisible ? 1 : Math.ceil(height / STRIP);
  return Array.from({ length: count }, (_, i) => {
    const top = i * STRIP;
    const bottom = i === count - 1 ? height : top + STRIP;
    const shown = [...items.keys()].filter((at) => {
      const box = items[at]?.box;
      return box && box.y + box.height + BEYOND > top && box.y - BEYOND < bottom;
    });
    return { top, height: bottom - top, items: shown };
  });
}
