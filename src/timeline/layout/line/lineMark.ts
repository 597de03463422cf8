import { isTail, type Extent } from '../../index/extent.ts';
import { pxOf, type Scale } from '../placement.ts';
import type { Stretch } from '../rows.ts';

/** A day is a dot; one that is known only as the end of an open stretch is a tick; one day of several is a bracket. */
export type LineShape = 'dot' | 'tick' | 'bracket' | 'bar';

/** Lengths in em that mean nothing in time: a dot's and a tick's width, the least of a bar and a bracket. */
const MARK = { dot: 1, tick: 0.24, bar: 0.32, bracket: 0.8 } as const;
/** A day that is drawn wider than this, in em, is a bar. */
const WIDE_DAY = 3;

/** The mark of an entry that has a row of its own; what is a day stands at the day's middle, so that one day is one line. */
export function lineMark(
  extent: Extent,
  scale: Scale,
  em: number,
): { readonly shape: LineShape; readonly mark: Stretch } {
  const exact = { from: pxOf(scale, extent.from), to: pxOf(scale, extent.to) };
  const oneDay = extent.to - extent.from === 1 && scale.pxPerDay < WIDE_DAY * em;
  if (extent.start === 'one-of' || extent.end === 'one-of') return atLeast('bracket', exact, em);
  if (oneDay && (isTail(extent.start) || isTail(extent.end))) return around('tick', exact, em);
  return oneDay ? around('dot', exact, em) : atLeast('bar', exact, em);
}

function around(shape: 'dot' | 'tick', { from, to }: Stretch, em: number) {
  const [middle, half] = [(from + to) / 2, (MARK[shape] * em) / 2];
  return { shape, mark: { from: middle - half, to: middle + half } };
}

function atLeast(shape: 'bar' | 'bracket', { from, to }: Stretch, em: number) {
  const more = Math.max(0, MARK[shape] * em - (to - from)) / 2;
  return { shape, mark: { from: from - more, to: to + more } };
}
