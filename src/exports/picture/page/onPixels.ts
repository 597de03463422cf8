import type { Box } from '../../drawing/picture/picture.ts';

type Place = Pick<Box, 'x' | 'y'>;

/** Where what is moved as one lies in the layout, and where it is painted: browsers begin at a whole pixel before they move it. */
export interface Grid {
  readonly from: Place;
  readonly to: Place;
}

export const STILL: Grid = { from: { x: 0, y: 0 }, to: { x: 0, y: 0 } };

/** A box as it is painted, on whole pixels of its grid. */
export function onPixels({ x, y, width, height }: Box, { from, to }: Grid): Box {
  const [left, top] = [Math.round(x - from.x), Math.round(y - from.y)];
  return {
    x: to.x + left,
    y: to.y + top,
    width: Math.round(x + width - from.x) - left,
    height: Math.round(y + height - from.y) - top,
  };
}

/** The line that letters stand on as it is painted. */
export const onLine = (y: number, { from, to }: Grid): number => Math.round(to.y + y - from.y);

/** The grid of what a style moves, whose box is known; the same one where it moves nothing. */
export function gridIn(style: CSSStyleDeclaration, box: Box, zoom: number, above: Grid): Grid {
  const by = movedBy(style, box, zoom);
  if (by === null) return above;
  const still = { x: above.to.x + box.x - by.x - above.from.x, y: above.to.y + box.y - by.y - above.from.y };
  return { from: box, to: { x: Math.round(still.x) + by.x, y: Math.round(still.y) + by.y } };
}

function movedBy({ transform, translate }: CSSStyleDeclaration, box: Box, zoom: number): Place | null {
  const [, inside = ''] = /^matrix\(([^)]*)\)$/.exec(transform) ?? [];
  const [, , , , x = 0, y = 0] = inside.split(',').map(Number);
  const [across = '0', down = '0'] = translate === 'none' ? [] : (translate ?? '').split(' ');
  const length = (said: string, whole: number) =>
    said.endsWith('%') ? (whole * Number.parseFloat(said)) / 100 : (Number.parseFloat(said) || 0) * zoom;
  const by = { x: x * zoom + length(across, box.width), y: y * zoom + length(down, box.height) };
  return by.x === 0 && by.y === 0 ? null : by;
}
