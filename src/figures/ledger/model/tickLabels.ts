import { textWidth } from '@/ui/textWidth.ts';
import type { Axis } from './axis.ts';

/** The size of a tick's label, in px, and what stays free between two. */
const SIZE = 12;
const GAP = 10;

/** Every how manieth tick can have its label, at a width in px, so that no two touch. */
export function labelStride(axis: Axis, labels: readonly string[], width: number): number {
  const widest = Math.max(...labels.map((label) => textWidth(label) * SIZE)) + GAP;
  const between = width / Math.max(1, axis.ticks.length - 1);
  return [1, 2, 4, 5].find((stride) => stride * between >= widest) ?? axis.ticks.length;
}
