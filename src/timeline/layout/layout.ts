import { clusterOf, type Cluster } from './lens/clusters.ts';
import { cellDaysOf, type Density } from '../index/density.ts';
import type { Label, TextMetrics } from './label.ts';
import { lowerBound, countUnderWay, underWay } from '../index/laneIndex.ts';
import { place, pxOf, type Placement, type Scale } from './placement.ts';
import { partitionIntoRows, type Stretch } from './rows.ts';
import { countsOver } from '../index/silhouette.ts';
import { datedAt, type Dated, type Lane, type TimelineIndex } from '../index/timelineIndex.ts';
import type { TimeWindow } from '@/address/timeWindow.ts';

/** An entry that is drawn, with its place in its lane and its row. */
export interface DrawnEntry extends Dated, Placement {
  readonly place: number;
  readonly text: Label;
  readonly row: number;
}

/** A lane laid out over a range of time: every entry that begins there is drawn, or counted in one cluster. */
export interface LaneLayout {
  readonly lane: Lane;
  /** In time order. */
  readonly entries: readonly DrawnEntry[];
  readonly clusters: readonly Cluster[];
  /** How the entries of cells of which none is drawn lie in time: parts of `days` from `from` on. */
  readonly heaps: readonly Heap[];
  /** Lines of text of the tallest label of each row. */
  readonly rows: readonly (2 | 3)[];
}

/** A crowded cell as counts over its parts. */
export interface Heap {
  readonly from: number;
  readonly to: number;
  readonly counts: readonly number[];
}

export interface Layout {
  readonly scale: Scale;
  readonly cellDays: number;
  readonly lanes: readonly LaneLayout[];
}

export interface LayoutInput {
  readonly index: TimelineIndex;
  readonly density: Density;
  readonly scale: Scale;
  /** What is laid out; null: everything. */
  readonly range: TimeWindow | null;
  readonly cellDays: number;
  /** The axis' ends in px. */
  readonly edges: Stretch;
  readonly mostLabel: number;
  readonly metrics: TextMetrics;
  readonly label: (dated: Dated) => Label;
}

/** Up to so many entries, all are laid out at once, and moving the window never moves one to another row. */
const FEW = 300;
/** A crowded cell is drawn in so many parts. */
const PARTS = 12;
/** The range is cut at multiples of so many cells, so that it changes seldom. */
const CELLS_OF_TILE = 8;

/** The part of time to lay out for a window: wider than it, and the same for the windows near it. */
export function rangeFor(
  { from, to }: TimeWindow,
  index: TimelineIndex,
  density: Density,
): TimeWindow | null {
  if (index.order.length <= FEW) return null;
  const tile = CELLS_OF_TILE * cellDaysOf(to - from, density);
  return { from: (Math.floor(from / tile) - 1) * tile, to: (Math.ceil(to / tile) + 1) * tile };
}

/** Lays a timeline out. The result depends on the input alone, so zooming out and in again gives the same picture. */
export function layoutTimeline(input: LayoutInput): Layout {
  const { index, density, scale, cellDays } = input;
  const lanes = index.lanes.map((lane, i) => layoutLane(lane, density.rows[i] ?? 1, input));
  return { scale, cellDays, lanes };
}

interface Group {
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly before: number;
}

function layoutLane(lane: Lane, most: number, input: LayoutInput): LaneLayout {
  const { range } = input;
  const groups = groupsOf(lane, range, input.cellDays);
  const candidates: number[] = [];
  // What reaches into the range from before is drawn if it is little; otherwise it is counted as under way.
  if (range && countUnderWay(lane, range.from) <= most) candidates.push(...underWay(lane, range.from));
  for (const { first, before } of groups) {
    if (before - first > most) continue;
    for (let i = first; i < before; i++) candidates.push(i);
  }
  const placed = candidates.map((at) => placeEntry(lane, at, input));
  const rows = partitionIntoRows(
    placed.map(({ box }) => box),
    most,
  );
  const entries = placed.flatMap((entry, i) => {
    const row = rows[i] ?? -1;
    return row < 0 ? [] : [{ ...entry, row }];
  });
  const drawn = new Set(entries.map((entry) => entry.place));
  const clusters = groups.flatMap((group) => {
    const inGroup = new Set<number>();
    if (group.before - group.first <= most) {
      for (let i = group.first; i < group.before; i++) if (drawn.has(i)) inGroup.add(i);
    }
    const cluster = clusterOf({ from: group.from, to: group.to }, group.first, group.before, inGroup);
    return cluster.count > 0 ? [cluster] : [];
  });
  const heaps = clusters
    .filter(({ drawn: some, count }) => some.size === 0 && count > most)
    .map(({ from, to }) => ({ from, to, counts: countsOver([lane], { from, to }, PARTS) }));
  return { lane, entries, clusters, heaps, rows: linesOf(entries) };
}

/** The cells of the grid in which entries begin. */
function groupsOf(lane: Lane, range: TimeWindow | null, cellDays: number): readonly Group[] {
  const groups: Group[] = [];
  const end = range ? lowerBound(lane.starts, range.to) : lane.size;
  let first = range ? lowerBound(lane.starts, range.from) : 0;
  while (first < end) {
    const from = Math.floor((lane.starts[first] ?? 0) / cellDays) * cellDays;
    const to = from + cellDays;
    const before = Math.min(end, lowerBound(lane.starts, to));
    groups.push({ from, to, first, before });
    first = before;
  }
  return groups;
}

function placeEntry(lane: Lane, at: number, input: LayoutInput): Omit<DrawnEntry, 'row'> {
  const dated = datedAt(input.index, lane, at);
  const text = input.label(dated);
  const placement = place(dated.extent, text, input.scale, input.edges, input.mostLabel, input.metrics);
  return { ...dated, ...placement, place: at, text };
}

/** The lines of the tallest label of each row. */
export function linesOf(entries: readonly DrawnEntry[]): readonly (2 | 3)[] {
  const rows: (2 | 3)[] = [];
  for (const { row, label } of entries) rows[row] = rows[row] === 3 || label.lines === 3 ? 3 : 2;
  return rows;
}

/** A window's ends in px. */
export function stretchOf(scale: Scale, { from, to }: TimeWindow): Stretch {
  return { from: pxOf(scale, from), to: pxOf(scale, to) };
}
