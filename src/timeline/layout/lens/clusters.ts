import type { Lane } from '../../index/timelineIndex.ts';

/** Entries of a lane that begin in one cell of the grid and are counted, not drawn. */
export interface Cluster {
  /** The cell, in days. */
  readonly from: number;
  readonly to: number;
  /** Its places in the lane, from `first` to before `before`, but for those `drawn`. */
  readonly first: number;
  readonly before: number;
  readonly drawn: ReadonlySet<number>;
  readonly count: number;
}

const NONE: ReadonlySet<number> = new Set();

export function clusterOf(
  cell: { readonly from: number; readonly to: number },
  first: number,
  before: number,
  drawn: ReadonlySet<number> = NONE,
): Cluster {
  return { ...cell, first, before, drawn, count: before - first - drawn.size };
}

/** The places in the lane of a cluster's entries, in time order, at most so many. */
export function membersOf(cluster: Cluster, most = Infinity): readonly number[] {
  const members: number[] = [];
  for (let place = cluster.first; place < cluster.before && members.length < most; place++) {
    if (!cluster.drawn.has(place)) members.push(place);
  }
  return members;
}

/** The days that a cluster's entries touch, from the first to the day after the last, in O(log n). */
export function extentOfCluster(
  lane: Lane,
  cluster: Cluster,
): { readonly from: number; readonly to: number } {
  if (cluster.drawn.size === 0) {
    return {
      from: lane.starts[cluster.first] ?? cluster.from,
      to: lane.ends.max(cluster.first, cluster.before),
    };
  }
  // Part of a cell is drawn only where the cell has few entries.
  const members = membersOf(cluster);
  const days = members.map((place) => lane.starts[place] ?? cluster.from);
  return { from: Math.min(...days), to: Math.max(...members.map((place) => lane.ends.at(place))) };
}
