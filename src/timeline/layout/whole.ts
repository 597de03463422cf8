import { isTail } from '../index/extent.ts';
import { datedAt, type TimelineIndex } from '../index/timelineIndex.ts';
import type { TimeWindow } from '@/address/timeWindow.ts';
import { padded } from './window.ts';

/** What a tail at either end of the timeline takes of the axis' width. */
const TAIL_SHARE = 0.08;

/** The window that shows a whole timeline, with room for the tails of what comes first and last. */
export function wholeOf(index: TimelineIndex): TimeWindow {
  const { from, to } = padded(index.domain ?? { from: 0, to: 1 });
  const span = to - from;
  const tails = index.lanes.map((lane) => ({
    first: datedAt(index, lane, 0).extent,
    last: datedAt(index, lane, lane.size - 1).extent,
  }));
  const atStart = tails.some(({ first }) => isTail(first.start) && first.from - from < TAIL_SHARE * span);
  const atEnd = tails.some(({ last }) => isTail(last.end) && to - last.to < TAIL_SHARE * span);
  return {
    from: atStart ? from - TAIL_SHARE * span : from,
    to: atEnd ? to + TAIL_SHARE * span : to,
  };
}
