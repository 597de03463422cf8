import type { Cluster } from '../../layout/lens/clusters.ts';
import { isTail } from '../../index/extent.ts';
import type { DrawnEntry } from '../../layout/layout.ts';
import type { VisibleLane } from '../../layout/visible.ts';

/**
 * What the arrow keys go through: the lane or row that it is in, and its place in time: the day on which it begins and then,
 * as in `indexTimeline`, whether it has a start, and its end.
 */
export interface AxisStop {
  readonly key: string;
  readonly lane: number;
  readonly day: number;
  readonly hasStart: boolean;
  readonly end: number;
}

/** One of a lane: an entry or a cluster. */
export type AxisItem = AxisStop &
  (
    | { readonly kind: 'entry'; readonly entry: DrawnEntry }
    | { readonly kind: 'cluster'; readonly cluster: Cluster }
  );

/** A lane's items in time order. */
export function itemsOf({ lane, entries, clusters }: VisibleLane, at: number): readonly AxisItem[] {
  const items: AxisItem[] = [
    ...entries.map((entry): AxisItem => ({
      kind: 'entry',
      key: entry.event.id,
      lane: at,
      day: entry.extent.from,
      hasStart: !isTail(entry.extent.start),
      end: entry.extent.to,
      entry,
    })),
    ...clusters.map((cluster): AxisItem => ({
      kind: 'cluster',
      key: `${lane.id}:${String(cluster.from)}`,
      lane: at,
      day: lane.starts[cluster.first] ?? cluster.from,
      hasStart: true,
      end: cluster.to,
      cluster,
    })),
  ];
  return items.sort(inTime);
}

function inTime(a: AxisStop, b: AxisStop): number {
  return a.day - b.day || Number(a.hasStart) - Number(b.hasStart) || a.end - b.end || a.lane - b.lane;
}

export type Direction = 'left' | 'right' | 'up' | 'down';

/** The item that an arrow key goes to: the next in time, or the nearest in time in the next lane that has any. */
export function neighbourOf(
  items: readonly AxisStop[],
  from: AxisStop,
  direction: Direction,
): AxisStop | null {
  if (direction === 'left' || direction === 'right') {
    const sorted = items.toSorted(inTime);
    const at = sorted.findIndex(({ key }) => key === from.key);
    return sorted[at + (direction === 'right' ? 1 : -1)] ?? null;
  }
  const lanes = items
    .map(({ lane }) => lane)
    .filter((lane) => (direction === 'up' ? lane < from.lane : lane > from.lane));
  if (lanes.length === 0) return null;
  const lane = direction === 'up' ? Math.max(...lanes) : Math.min(...lanes);
  const distance = ({ day }: AxisStop) => Math.abs(day - from.day);
  return items
    .filter((item) => item.lane === lane)
    .reduce<AxisStop | null>((best, item) => (best && distance(best) <= distance(item) ? best : item), null);
}
