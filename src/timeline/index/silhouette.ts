import { countTouching, type LaneIndex } from './laneIndex.ts';
import type { TimeWindow } from '@/address/timeWindow.ts';

/**
 * How many entries of some lanes touch each of `bins` equal parts of time: an entry counts wherever it may have been, one
 * of 2020 in all of 2020. O(bins · lanes · log n).
 */
export function countsOver(
  lanes: readonly LaneIndex[],
  { from, to }: TimeWindow,
  bins: number,
): readonly number[] {
  return Array.from({ length: bins }, (_, bin) => {
    const start = from + ((to - from) * bin) / bins;
    const end = from + ((to - from) * (bin + 1)) / bins;
    return lanes.reduce((sum, lane) => sum + countTouching(lane, start, end), 0);
  });
}

/** Counts as an SVG path in a box as wide as there are counts and 1 high; it stands on the lower edge, `most` at full height. */
export function silhouetteOf(counts: readonly number[], most: number): string {
  const steps = counts.map((count) => `V${(1 - count / Math.max(1, most)).toFixed(3)}h1`);
  return `M0 1${steps.join('')}V1z`;
}
