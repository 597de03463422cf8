import { textWidth } from '@/ui/screen/textWidth.ts';
import type { Axis } from './axis.ts';

/** The size of a tick's label, in px, and what stays free between two. */
export const TICK_SIZE = 12;
const GAP = 10;

/**
 * Every how manieth tick from zero on can have its label, at a width in px, so that no two touch: the first label begins at the axis'
 * start, and the last one ends at its end.
 */
export function labelStride(axis: Axis, labels: readonly string[], width: number): number {
  const last = labels.length - 1;
  const places = labels.map((label, index) => {
    const room = textWidth(label) * TICK_SIZE;
    const at = (index / Math.max(1, last)) * width;
    const from = index === 0 ? 0 : index === last ? width - room : at - room / 2;
    return { from, to: from + room };
  });
  const zero = axis.ticks.indexOf(0);
  const apart = (stride: number) => {
    const named = places.filter((_, index) => (index - zero) % stride === 0);
    return named.every(({ from }, i) => i === 0 || from - (named[i - 1]?.to ?? 0) >= GAP);
  };
  return [1, 2, 4, 5].find(apart) ?? axis.ticks.length;
}
