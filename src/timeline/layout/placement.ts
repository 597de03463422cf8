import { isTail, type Extent } from '../index/extent.ts';
import { fitLabel, GAP, type Label, type LabelBox, type TextMetrics } from './label.ts';
import type { Stretch } from './rows.ts';

/** Lengths in em (entry.css) that mean nothing in time and are therefore the same at every zoom. */
const MARK = { dot: 0.8, least: 0.32, bracket: 0.8, tail: 5.12, fade: 0.72 } as const;

/** A day seen from afar is a dot; one day of several is a bracket; all else is a bar of its true width. */
export type MarkShape = 'dot' | 'bar' | 'bracket';

/** Where an entry stands on the axis, in px from its origin. */
export interface Placement {
  readonly shape: MarkShape;
  readonly mark: Stretch;
  /** The label stands under the mark, flush with its start or its end. */
  readonly label: LabelBox & { readonly from: number; readonly flush: 'start' | 'end' };
  /** All that the entry takes. */
  readonly box: Stretch;
}

export interface Scale {
  /** The day at 0 px. */
  readonly origin: number;
  readonly pxPerDay: number;
}

export const pxOf = ({ origin, pxPerDay }: Scale, day: number): number => (day - origin) * pxPerDay;

/** Places an entry; `edges` are the axis' own ends, beyond which no label is put while the other side has room. */
export function place(
  extent: Extent,
  label: Label,
  scale: Scale,
  edges: Stretch,
  mostLabel: number,
  metrics: TextMetrics,
): Placement {
  const em = metrics.metaSize;
  const { shape, mark } = markOf(extent, scale, em);
  const fitted = fitLabel(label, mostLabel, mark.to - mark.from, metrics);
  const reach = {
    from: mark.from - reachOf(extent.start) * em,
    to: mark.to + reachOf(extent.end) * em,
  };
  const [atStart, atEnd] = [mark.from, mark.to - fitted.width];
  const preferred = isTail(extent.start) && !isTail(extent.end) ? atEnd : atStart;
  const other = preferred === atStart ? atEnd : atStart;
  const fits = (from: number) => from >= edges.from && from + fitted.width <= edges.to;
  // Where neither side has room, the label is moved in from the edge, still under its mark.
  const inside = Math.max(edges.from, Math.min(preferred, edges.to - fitted.width));
  const from = [preferred, other].find(fits) ?? Math.min(Math.max(inside, atEnd), atStart);
  return {
    shape,
    mark,
    label: { ...fitted, from, flush: from === atEnd ? 'end' : 'start' },
    // Marks may touch, as one year touches the next; texts may not.
    box: { from: Math.min(reach.from, from), to: Math.max(reach.to, from + fitted.width + GAP * em) },
  };
}

function markOf(
  extent: Extent,
  scale: Scale,
  em: number,
): { readonly shape: MarkShape; readonly mark: Stretch } {
  const exact = { from: pxOf(scale, extent.from), to: pxOf(scale, extent.to) };
  const bracket = extent.start === 'one-of' || extent.end === 'one-of';
  const dot = !bracket && extent.to - extent.from === 1 && scale.pxPerDay < MARK.dot * em;
  if (dot) return { shape: 'dot', mark: widened(exact, MARK.dot * em) };
  return bracket
    ? { shape: 'bracket', mark: widened(exact, MARK.bracket * em) }
    : { shape: 'bar', mark: widened(exact, MARK.least * em) };
}

/** At least so wide, about the same middle. */
function widened({ from, to }: Stretch, least: number): Stretch {
  const more = Math.max(0, least - (to - from)) / 2;
  return { from: from - more, to: to + more };
}

function reachOf(edge: Extent['start']): number {
  if (isTail(edge)) return MARK.tail;
  return edge === 'soft' ? MARK.fade : 0;
}

/** How far a label moves along its mark so that it stays in view while the mark begins left of `left`. */
export function shiftOf({ mark, label }: Placement, left: number): number {
  const room = Math.max(0, mark.to - label.from - label.width);
  return Math.round(Math.min(Math.max(left + 4 - label.from, 0), room));
}
