import { maxTreeOf, type MaxTree } from './maxTree.ts';

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

/** What is over by a time ends on its day or before; days are whole, so half a day more tells that from what is over later. */
const overBy = (time: number) => Math.floor(time) + 0.5;

/** How many entries any part of [from, to) touches: counted, not looked at. An entry that ends just at `from` does not. */
export function countTouching(lane: LaneIndex, from: number, to: number): number {
  // Whatever is over by `from` began before it, so the two counts differ by just those that touch.
  return lowerBound(lane.starts, to) - lowerBound(lane.endsAscending, overBy(from));
}

/** How many entries begin before a day and are not over by then: counted, not looked at. */
export function countUnderWay(lane: LaneIndex, day: number): number {
  return countTouching(lane, day, day);
}

/** The places in the lane of those under way on a day, in time order, in O(k log n). */
export function underWay(lane: LaneIndex, day: number): readonly number[] {
  const before = lowerBound(lane.starts, day);
  const found: number[] = [];
  let place = lane.ends.next(0, overBy(day));
  while (place < before) {
    found.push(place);
    place = lane.ends.next(place + 1, overBy(day));
  }
  return found;
}
