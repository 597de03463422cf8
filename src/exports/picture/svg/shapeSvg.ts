import { armPath } from '@/ui/chevron.ts';
import { strokeInk } from '../../drawing/marks/strokeInk.ts';
import type { Box, PathItem, PathPoint, ShapeItem } from '../../drawing/picture/picture.ts';
import { painted, type Pen } from './penOf.ts';
import { element } from './xmlText.ts';

const TURNS = { left: 180, up: 270, down: 90 } as const;

/** A plain shape. */
export function shapeSvg({ shape, box, paint, turn }: ShapeItem, pen: Pen): string {
  const { x, y, width, height } = box;
  switch (shape) {
    case 'rect':
      return element('rect', { x, y, width: Math.max(width, 0.5), height, ...painted(paint, pen) });
    case 'ellipse':
      return element('ellipse', {
        cx: x + width / 2,
        cy: y + height / 2,
        rx: width / 2,
        ry: height / 2,
        ...painted(paint, pen),
      });
    case 'chevron': {
      const [cx, cy] = [x + width / 2, y + height / 2];
      const turned = turn === undefined ? '' : `rotate(${TURNS[turn]} ${cx} ${cy}) `;
      return element('path', {
        d: armPath(0, width / 2, width / 2, height),
        transform: `${turned}translate(${x} ${y})`,
        ...painted(paint, pen),
      });
    }
    case 'line':
    case 'dashes':
      return lineSvg(box, shape === 'dashes', paint, pen);
  }
}

/** A thin line lies on whole pixels, so that it is as sharp as on the page. */
function lineSvg(box: Box, dashed: boolean, paint: ShapeItem['paint'], { inks }: Pen): string {
  const ink = strokeInk(paint);
  const thin = ink === 'rule';
  const onPixel = (at: number, along: number) =>
    along > 0 && thin ? Math.round(at) : thin ? Math.round(at) + 0.5 : at;
  const [x, y] = [onPixel(box.x, box.width), onPixel(box.y, box.height)];
  return element('path', {
    d: `M${round(x)} ${round(y)}${box.width > 0 ? `h${round(box.width)}` : ''}${box.height > 0 ? `v${round(box.height)}` : ''}`,
    fill: 'none',
    stroke: inks[ink],
    'stroke-width': thin ? 1 : 2,
    'stroke-dasharray': dashed ? '2 4' : undefined,
  });
}

/** A drawn outline. */
export function pathSvg({ box, points, paint }: PathItem, pen: Pen): string {
  const steps = points.map((point) => stepOf(point, box.x, box.y));
  return element('path', { d: steps.join(''), ...painted(paint, pen) });
}

function stepOf(point: PathPoint, dx: number, dy: number): string {
  const at = (x: number, y: number) => `${round(x + dx)} ${round(y + dy)}`;
  switch (point.to) {
    case 'move':
      return `M${at(point.x, point.y)}`;
    case 'line':
      return `L${at(point.x, point.y)}`;
    case 'curve':
      return `C${at(point.x1, point.y1)} ${at(point.x2, point.y2)} ${at(point.x, point.y)}`;
    case 'close':
      return 'Z';
  }
}

const round = (value: number): number => Math.round(value * 100) / 100;
