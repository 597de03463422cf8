import { FILLED, SHAPE_SIDE, silhouettes } from '@/charts/kinds/symbols/silhouettes.ts';
import type { SymbolId } from '@/report/schema/chart.ts';
import type { Item, Paint, PathPoint } from '../../drawing/picture/picture.ts';
import { readPath } from './readPath.ts';

/** Symbols of one look as one drawing, so that a figure is one thing to select and to name; each is its own part of it. */
export function symbolPath(
  symbol: SymbolId,
  cell: number,
  centres: readonly { readonly x: number; readonly y: number }[],
  paint: Paint,
  alt: string | null,
): readonly Item[] {
  if (centres.length === 0) return [];
  const side = cell * FILLED[symbol];
  const xs = centres.map(({ x }) => x - side / 2);
  const ys = centres.map(({ y }) => y - side / 2);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const box = {
    x: left,
    y: top,
    width: Math.max(...xs) - left + side,
    height: Math.max(...ys) - top + side,
  };
  const outline = readPath(silhouettes[symbol]);
  const scale = side / SHAPE_SIDE;
  const points = centres.flatMap((_, i) =>
    outline.map((point) => moved(point, scale, (xs[i] ?? 0) - left, (ys[i] ?? 0) - top)),
  );
  return [{ kind: 'path', box, points, paint, alt }];
}

function moved(point: PathPoint, scale: number, dx: number, dy: number): PathPoint {
  if (point.to === 'close') return point;
  const [x, y] = [point.x * scale + dx, point.y * scale + dy];
  if (point.to !== 'curve') return { to: point.to, x, y };
  return {
    to: 'curve',
    x1: point.x1 * scale + dx,
    y1: point.y1 * scale + dy,
    x2: point.x2 * scale + dx,
    y2: point.y2 * scale + dy,
    x,
    y,
  };
}
