import type { Cluster } from './lens/clusters.ts';
import { countUnderWay, underWay } from '../index/laneIndex.ts';
import { stretchOf, type DrawnEntry, type LaneLayout, type Layout } from './layout.ts';
import type { Lane } from '../index/timelineIndex.ts';
import type { TimeWindow } from '@/address/timeWindow.ts';

/** What of a lane a window shows: each entry that it touches is in just one of the three. */
export interface VisibleLane {
  readonly lane: Lane;
  readonly rows: LaneLayout['rows'];
  readonly entries: readonly DrawnEntry[];
  readonly clusters: readonly Cluster[];
  readonly heaps: LaneLayout['heaps'];
  /** Entries that began in a cell left of the window, reach into its first cell and aren't drawn. */
  readonly underWay: { readonly count: number; readonly day: number; readonly drawn: ReadonlySet<number> };
}

/** Cuts a layout to a window, and `spare` px on either side. */
export function visibleIn(layout: Layout, window: TimeWindow, spare: number): readonly VisibleLane[] {
  const { from, to } = stretchOf(layout.scale, window);
  const spareDays = spare / layout.scale.pxPerDay;
  const cell = Math.floor(window.from / layout.cellDays) * layout.cellDays;
  return layout.lanes.map(({ lane, rows, heaps, entries, clusters }) => {
    const drawn = new Set(entries.filter((entry) => isUnderWay(entry, cell)).map(({ place }) => place));
    return {
      lane,
      rows,
      heaps,
      entries: entries.filter(({ box }) => box.to > from - spare && box.from < to + spare),
      clusters: clusters.filter(
        (one) => one.to > window.from - spareDays && one.from < window.to + spareDays,
      ),
      underWay: { day: cell, drawn, count: countUnderWay(lane, cell) - drawn.size },
    };
  });
}

function isUnderWay({ extent }: DrawnEntry, day: number): boolean {
  return extent.from < day && extent.to > day;
}

/** The places in the lane of the entries that are counted as under way, in time order. */
export function membersUnderWay({ lane, underWay: { day, drawn } }: VisibleLane): readonly number[] {
  return underWay(lane, day).filter((place) => !drawn.has(place));
}
