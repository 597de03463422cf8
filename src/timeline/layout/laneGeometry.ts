import { TITLE_RATIO, type TextMetrics } from './label.ts';

/** Heights of a lane's parts in em. */
const LANE = { pad: 0.8, mark: 1.28, gap: 0.8, heap: 3.5, chip: 2.24, least: 3.84 } as const;

export interface LaneGeometry {
  /** The top of each row, from the lane's own. */
  readonly tops: readonly number[];
  /** The tops of the heaps over crowded cells, and of the row of clusters. */
  readonly heaps: number;
  readonly heapHeight: number;
  readonly chips: number;
  readonly height: number;
}

/** Stacks a lane's rows; the clusters, if any, have a row of their own below, where they meet no label. */
export function laneGeometry(
  rows: readonly number[],
  clusters: 'none' | 'few' | 'heaps',
  metrics: TextMetrics,
  spacing: { readonly pad: number; readonly gap: number } = LANE,
): LaneGeometry {
  const em = metrics.metaSize;
  const tops: number[] = [];
  let y = spacing.pad * em;
  for (const lines of rows) {
    tops.push(y);
    y += (LANE.mark + spacing.gap) * em + metrics.lineHeight * (lines - 1 + TITLE_RATIO);
  }
  const heaps = y;
  const heapHeight = LANE.heap * em;
  if (clusters === 'heaps') y += heapHeight;
  const chips = y;
  if (clusters !== 'none') y += (LANE.chip + LANE.gap) * em;
  return { tops, heaps, heapHeight, chips, height: Math.ceil(Math.max(LANE.least * em, y)) };
}
