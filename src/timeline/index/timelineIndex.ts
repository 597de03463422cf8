import type { TimelineEvent } from '@/report/model.ts';
import { atOnce, type Work } from '@/ui/loading/inSlices.ts';
import { extentOf, isTail, type Extent } from './extent.ts';
import { laneIndexOf, type LaneIndex } from './laneIndex.ts';
import { sorting } from './sorting.ts';

/** The lane of plan periods; no scope can have this id. */
export const BANDS = '*bands';

export interface Lane extends LaneIndex {
  /** A scope's id, or `BANDS`. */
  readonly id: string;
}

/** A timeline's entries, ready to be laid out for any window. Entries are named by their number in `events`. */
export interface TimelineIndex {
  readonly events: readonly TimelineEvent[];
  /** The dated entries in time order. */
  readonly order: Uint32Array;
  /** In the report's order. */
  readonly undated: readonly TimelineEvent[];
  /** Bands first, then the scopes in the report's order; none is empty. */
  readonly lanes: readonly Lane[];
  /** An extent of each kind that there is: by what is known of its sides, and whether it is one day. */
  readonly kinds: readonly Extent[];
  /** The first day of all and the day after the last; null without a dated entry. */
  readonly domain: { readonly from: number; readonly to: number } | null;
}

/**
 * Indexes a report's entries in O(n log n). In time order, what has only an end comes just before what starts where that
 * end may lie, and what starts on one day is ordered by its end, then as in the report.
 */
export function* indexing(
  events: readonly TimelineEvent[],
  scopes: readonly { readonly id: string }[],
): Work<TimelineIndex> {
  const starts = new Float64Array(events.length);
  const ends = new Float64Array(events.length);
  const onlyEnd = new Uint8Array(events.length);
  const laneOf = new Map([BANDS, ...scopes.map(({ id }) => id)].map((id, lane) => [id, lane]));
  const lanes = new Uint32Array(events.length);
  const undated: TimelineEvent[] = [];
  const placed: number[] = [];
  const kinds = new Map<string, Extent>();
  let domain: { from: number; to: number } | null = null;
  // Of a hundred thousand entries a pair for each, or a call, is most of the work: plain loops here and below.
  for (let i = 0; i < events.length; i += 1) {
    yield;
    const event = events[i];
    if (event === undefined) continue;
    const extent = extentOf(event.date);
    if (extent === null) {
      undated.push(event);
      continue;
    }
    placed.push(i);
    const kind = `${extent.start} ${extent.end}${extent.to - extent.from === 1 ? ' day' : ''}`;
    if (!kinds.has(kind)) kinds.set(kind, extent);
    starts[i] = extent.from;
    ends[i] = extent.to;
    onlyEnd[i] = isTail(extent.start) ? 0 : 1;
    lanes[i] = laneOf.get(laneIdOf(event)) ?? 0;
    domain = domain
      ? { from: Math.min(domain.from, extent.from), to: Math.max(domain.to, extent.to) }
      : { from: extent.from, to: extent.to };
  }
  const compare = (a: number, b: number) =>
    at(starts, a) - at(starts, b) || at(onlyEnd, a) - at(onlyEnd, b) || at(ends, a) - at(ends, b) || a - b;
  const order = yield* sorting(Uint32Array.from(placed), compare);
  const members = Array.from(laneOf.keys(), (): number[] => []);
  for (const i of order) members[at(lanes, i)]?.push(i);
  yield;
  const indexed: Lane[] = [];
  for (const [id, lane] of laneOf) {
    const entries = Uint32Array.from(members[lane] ?? []);
    if (entries.length === 0) continue;
    indexed.push({ id, ...laneIndexOf(entries, picked(starts, entries), picked(ends, entries)) });
    yield;
  }
  return { events, order, undated, kinds: [...kinds.values()], domain, lanes: indexed };
}

/** The same at one go. */
export const indexTimeline = (...of: Parameters<typeof indexing>): TimelineIndex => atOnce(indexing(...of));

/** The numbers at some places. */
function picked(numbers: Float64Array, places: Uint32Array): Float64Array {
  const found = new Float64Array(places.length);
  for (let i = 0; i < places.length; i += 1) found[i] = at(numbers, at(places, i));
  return found;
}

/** The lane that an entry belongs to. */
export function laneIdOf(event: TimelineEvent): string {
  return event.kind === 'band' ? BANDS : event.scope;
}

function at(numbers: ArrayLike<number>, i: number): number {
  return numbers[i] ?? 0;
}

/** A dated entry and where it is drawn. */
export interface Dated {
  readonly event: TimelineEvent;
  readonly extent: Extent;
}

/** The entry at a place of a lane. */
export function datedAt(index: TimelineIndex, lane: Lane, place: number): Dated {
  const event = index.events[lane.entries[place] ?? -1];
  const extent = event && extentOf(event.date);
  if (!event || !extent) throw new RangeError(`Lane ${lane.id} has no entry ${String(place)}`);
  return { event, extent };
}

/** An entry with its place on the axis; null where it has none. */
export function dated(event: TimelineEvent): Dated | null {
  const extent = extentOf(event.date);
  return extent && { event, extent };
}

/** An entry's place in time order; -1 if it isn't there. */
export function positionOf({ events, order }: TimelineIndex, { event, extent }: Dated): number {
  let position = firstFrom({ events, order }, extent.from);
  while (position < order.length && events[order[position] ?? -1] !== event) position++;
  return position < order.length ? position : -1;
}

/** The first place in time order of an entry that begins on a day or later. */
export function firstFrom({ events, order }: Pick<TimelineIndex, 'events' | 'order'>, day: number): number {
  let [low, high] = [0, order.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const event = events[order[middle] ?? -1];
    if (event && (extentOf(event.date)?.from ?? Infinity) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The entry at a place in time order; null beyond either end. */
export function eventAt({ events, order }: TimelineIndex, position: number): TimelineEvent | null {
  return events[order[position] ?? -1] ?? null;
}
