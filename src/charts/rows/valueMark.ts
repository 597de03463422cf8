import { isLowerBound, isUpperBound, type Quantity } from '@/quantity/quantity.ts';
import { OPEN_END_GAP, OPEN_END_LENGTH } from '../mark/openEndSize.ts';

/** How a bar ends: at its value; with more beyond it; around it; or short of it ("nearly"). */
export type BarEnd = 'closed' | 'open' | 'about' | 'nearly';

/** An end of a range: reached, left out, or only near. */
export type RangeEnd = 'closed' | 'open' | 'about';

/** How the number of a figure is drawn on an axis. All positions are in the unit of the axis. */
export type ValueMark =
  | { readonly shape: 'bar'; readonly from: number; readonly to: number; readonly end: BarEnd }
  /** Only a tick at the bound, and which way the true value lies; no bar, as nothing of its length is sure. */
  | { readonly shape: 'bound'; readonly at: number; readonly side: 'above' | 'below' }
  | {
      readonly shape: 'range';
      readonly from: number;
      readonly to: number;
      readonly lower: RangeEnd;
      readonly upper: RangeEnd;
    }
  | { readonly shape: 'whiskers'; readonly at: number; readonly from: number; readonly to: number }
  | { readonly shape: 'dot'; readonly at: number; readonly end: Exclude<BarEnd, 'open'> };

/** Length of the fade of what is only near its number, in px: one length in every chart, so that it is never read as a value. */
export const FADE = 26;

/** Radius of a dot, and half the stroke of a tick, in px. */
export const DOT = 6;
export const TICK = 1.5;

type Drawn = Pick<Quantity, 'value' | 'comparator' | 'fromBelow'> & { readonly signWord: unknown };

/**
 * How a figure is drawn: as a bar from `base`, or without one (`null`) as a dot; ranges and intervals stand where they are. `null`: it
 * has no number.
 */
export function valueMarkOf(figure: Drawn, base: number | null): ValueMark | null {
  const { value, comparator } = figure;
  switch (value.form) {
    case 'words':
      return null;
    case 'range': {
      const about = comparator === '~';
      const end = (closed: boolean): RangeEnd => (about ? 'about' : closed ? 'closed' : 'open');
      return {
        shape: 'range',
        from: value.lower,
        to: value.upper,
        lower: end(value.lowerClosed),
        upper: end(value.upperClosed),
      };
    }
    case 'interval':
      return { shape: 'whiskers', at: value.value, from: value.lower, to: value.upper };
    case 'outOf':
      return markAt((value.count / value.of) * 100, figure, base);
    case 'number':
      return markAt(value.value, figure, base);
  }
}

function markAt(at: number, figure: Drawn, base: number | null): ValueMark {
  const near = figure.comparator !== '~' ? 'closed' : figure.fromBelow ? 'nearly' : 'about';
  const side = sideOf(at, figure);
  if (base === null) return side ? { shape: 'bound', at, side } : { shape: 'dot', at, end: near };
  if (side === null) {
    // What is nothing has no length: a dot says that it is stated.
    return at === base ? { shape: 'dot', at, end: near } : { shape: 'bar', from: base, to: at, end: near };
  }
  const isAway = side === 'above' ? at > base : at < base;
  return isAway ? { shape: 'bar', from: base, to: at, end: 'open' } : { shape: 'bound', at, side };
}

/** On which side of a bound the true value lies; "a loss of more than 5" speaks of the loss, and lies below −5. */
function sideOf(at: number, figure: Drawn): 'above' | 'below' | null {
  if (!isLowerBound(figure) && !isUpperBound(figure)) return null;
  const ofAmount = figure.signWord !== null && at < 0;
  return isLowerBound(figure) !== ofAmount ? 'above' : 'below';
}

/** The ends of a mark on the axis, and what it adds beyond them in px, whatever the scale. */
export interface Reach {
  readonly least: number;
  readonly most: number;
  readonly before: number;
  readonly after: number;
}

/** The room of the mark of an open end. */
const OPEN = OPEN_END_GAP + OPEN_END_LENGTH;

/** How far a mark reaches. A bound that points to lower values is given the room behind its tick too: there may be none before it. */
export function reachOf(mark: ValueMark): Reach {
  switch (mark.shape) {
    case 'bar': {
      const { from, to, end } = mark;
      const beyond = end === 'open' ? OPEN : end === 'about' ? FADE / 2 : 0;
      const [before, after] = to < from ? [beyond, 0] : [0, beyond];
      return { least: Math.min(from, to), most: Math.max(from, to), before, after };
    }
    case 'bound': {
      const { at, side } = mark;
      return { least: at, most: at, before: side === 'below' ? OPEN : TICK, after: OPEN };
    }
    case 'range': {
      const { from, to, lower, upper } = mark;
      const beyond = (end: RangeEnd) => (end === 'about' ? FADE / 2 : end === 'open' ? DOT : TICK);
      return { least: from, most: to, before: beyond(lower), after: beyond(upper) };
    }
    case 'whiskers':
      return { least: mark.from, most: mark.to, before: DOT, after: DOT };
    case 'dot': {
      const { at, end } = mark;
      const before = end === 'closed' ? DOT : end === 'about' ? FADE / 2 + DOT : FADE;
      return { least: at, most: at, before, after: end === 'about' ? FADE / 2 + DOT : DOT };
    }
  }
}
