import type { Mark } from '@/figures/ledger/model/marks.ts';
import type { StatusLook } from '@/quantity/status.ts';
import { chevrons } from '../marks/chevrons.ts';
import { softEnd } from '../marks/softEnd.ts';
import type { Box, Item } from '../picture/picture.ts';
import { strokeInk } from '../marks/strokeInk.ts';

/** Where a row's axis runs, px. */
export interface AxisPlace {
  readonly lower: number;
  readonly upper: number;
  readonly middle: number;
}

/** A piece of a figure's drawing in the ledger, in the look of its status. */
export function ledgerMark(
  mark: Mark,
  { lower, upper, middle }: AxisPlace,
  look: StatusLook,
  alt: string,
): readonly Item[] {
  const xOf = (part: number) => lower + part * (upper - lower);
  const paint = strokeInk(look);
  const line = (box: Box, dashed = false): Item => ({
    kind: 'shape',
    shape: dashed ? 'dashes' : 'line',
    box,
    paint,
    alt: null,
  });
  switch (mark.shape) {
    case 'bar': {
      const [from, to] = [xOf(mark.from), xOf(mark.to)];
      const box = { x: from, y: middle - 10, width: to - from, height: 20 };
      const { fading } = mark;
      return [
        { kind: 'shape', shape: 'rect', box, paint: look, alt },
        ...(fading === 'upper' || fading === 'both' ? softEnd(to, middle, 22, 'paper', -1) : []),
        ...(fading === 'lower' || fading === 'both' ? softEnd(from, middle, 22, 'paper', 1) : []),
      ];
    }
    case 'tick':
    case 'zero':
      return [line({ x: xOf(mark.at), y: middle - 14, width: 0, height: 28 })];
    case 'dot': {
      const box = { x: xOf(mark.at) - 5, y: middle - 5, width: 10, height: 10 };
      return [{ kind: 'shape', shape: 'ellipse', box, paint, alt: null }];
    }
    case 'whisker':
      return [line({ x: xOf(mark.from), y: middle, width: xOf(mark.to) - xOf(mark.from), height: 0 })];
    case 'ray': {
      const [from, to] = [xOf(mark.from), xOf(mark.to)];
      const box = { x: Math.min(from, to), y: middle, width: Math.abs(to - from), height: 0 };
      const below = to < from;
      // Towards lower values the chevrons stand within the axis, whose edge may be 0.
      return [
        line(box, true),
        ...chevrons(below ? to + 22 : to, middle, below ? 'below' : 'above', look, alt),
      ];
    }
  }
}
