import { maxTreeOf, type MaxTree } from './maxTree.ts';

/** Days are whole, so half a day tells “over by then” from “over later”. */
const HALF = 0.5;

/** The entries of a lane in time order, ready to be asked what lies where in O(log n + k). */
export interface LaneIndex {
  readonly size: number;
  /** First days, ascending. */
  readonly starts: Float64Array;
  /** The days after the last, in the order of `starts`. */
  readonly ends: MaxTree;
  /** The same, ascending. */
  readonly endsAscending: Float64Array;
  /** Each entry's number in the report, in the order of `starts`. */
  readonly entries: Uint32Array;
}

/** Indexes entries that come in time order, by their first day and the day after their last. */
export function laneIndexOf(entries: Uint32Array, starts: Float64Array, ends: Float64Array): LaneIndex {
  return {
    size: entries.length,
    entries,
    starts,
    ends: maxTreeOf(ends),
    endsAscending: ends.slice().sort(),
  };
}

/** The first index of an ascending array whose number is at least `value`. */
export function lowerBound(ascending: Float64Array, value: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? Infinity) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many entries begin before a day and are not over by then: counted, not looked at. */
export function countUnderWay(lane: LaneIndex, day: number): number {
  // Whatever is over by a day began before it, so the two counts differ by just those under way.
  return lowerBound(lane.starts, day) - lowerBound(lane.endsAscending, day + HALF);
}

/** The places in the lane of those under way on a day, in time order, in O(k log n). */
export function underWay(lane: LaneIndex, day: number): readonly number[] {
  return reaching(lane, 0, lowerBound(lane.starts, day), day);
}

/** The places of all that any part of [from, to) touches, in time order. */
export function touching(lane: LaneIndex, from: number, to: number): readonly number[] {
  return reaching(lane, 0, lowerBound(lane.starts, to), from);
}

function reaching(lane: LaneIndex, first: number, before: number, day: number): readonly number[] {
  const found: number[] = [];
  let place = lane.ends.next(first, day + HALF);
  while (place < before) {
    found.push(place);
    place = lane.ends.next(place + 1, day + HALF);
  }
  return found;
}
