import type { BoundKind } from '@/figures/BoundMark.tsx';
import type { KeyLine } from '@/figures/key/keyModel.ts';
import type { MarkInUse } from '@/timeline/words/marksInUse.ts';
import { chevrons } from '../../drawing/marks/chevrons.ts';
import { softEnd } from '../../drawing/marks/softEnd.ts';
import type { Box, Item, Paint, ShapeItem } from '../../drawing/picture/picture.ts';

/** The room of an example, px: a bar, and what may go on beyond it. */
export const SAMPLE = { width: 46, bar: 20, height: 10 } as const;

const shape = (kind: ShapeItem['shape'], box: Box, paint: Paint): ShapeItem => ({
  kind: 'shape',
  shape: kind,
  box,
  paint,
  alt: null,
});

/** A mark of the key, its middle at `y`. */
export function keySample(mark: KeyLine['mark'], x: number, y: number): readonly Item[] {
  if ('look' in mark) return [bar(x, y, SAMPLE.width, mark.look)];
  return boundSample(mark.bound, x, y);
}

function boundSample(bound: BoundKind, x: number, y: number): readonly Item[] {
  const end = x + SAMPLE.width;
  switch (bound) {
    case 'more':
      return [bar(x, y, SAMPLE.bar - 6, 'solid'), ...chevrons(x + SAMPLE.bar - 6, y, 'above', 'solid', '')];
    case 'less':
      return [
        bar(end - SAMPLE.bar + 6, y, SAMPLE.bar - 6, 'solid'),
        ...chevrons(end - SAMPLE.bar + 6, y, 'below', 'solid', ''),
      ];
    case 'about':
      return [bar(x, y, SAMPLE.bar, 'solid'), ...softEnd(x + SAMPLE.bar, y, SAMPLE.height, 'reported', 1)];
  }
}

const bar = (x: number, y: number, width: number, look: Paint): Item =>
  shape('rect', { x, y: y - SAMPLE.height / 2, width, height: SAMPLE.height }, look);

/** A mark of the timeline as it is drawn there. */
export function entrySample(mark: Exclude<MarkInUse, 'cluster'>, x: number, y: number): readonly Item[] {
  const [end, side] = [x + SAMPLE.width, SAMPLE.height];
  const dot = (at: number) =>
    shape('ellipse', { x: at, y: y - side / 2, width: side, height: side }, 'solid');
  const dashes = (from: number, to: number) =>
    shape('dashes', { x: from, y, width: to - from, height: 0 }, 'solid');
  const upright = (at: number) => shape('line', { x: at, y: y - side / 2, width: 0, height: side }, 'solid');
  switch (mark) {
    case 'day':
      return [dot(x + (SAMPLE.width - side) / 2)];
    case 'span':
      return [bar(x, y, SAMPLE.width, 'solid')];
    case 'expected':
      return [bar(x, y, SAMPLE.width, 'hatched')];
    case 'context':
      return [bar(x, y, SAMPLE.width, 'soft')];
    case 'soft':
      return [
        bar(x, y, SAMPLE.width, 'solid'),
        ...softEnd(x, y, side + 2, 'paper', 1),
        ...softEnd(end, y, side + 2, 'paper', -1),
      ];
    case 'unknown':
      return [dashes(x, end - side), dot(end - side)];
    case 'open':
      return [bar(x, y, SAMPLE.bar, 'solid'), dashes(x + SAMPLE.bar, end)];
    case 'oneOf':
      return [upright(x + 1), dashes(x + 1, end - 1), upright(end - 1)];
  }
}
