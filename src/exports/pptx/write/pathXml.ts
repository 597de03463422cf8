import type { PathItem, PathPoint } from '../../drawing/picture/picture.ts';

/** EMU in a px. */
export const EMU = 9525;

/** An outline of one's own in DrawingML (ECMA-376, 20.1.9.8). */
export function pathXml({ box, points }: Pick<PathItem, 'box' | 'points'>): string {
  const [width, height] = [box.width, box.height].map((px) => Math.round(px * EMU));
  const steps = points.map(stepXml).join('');
  return `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="l" t="t" r="r" b="b"/><a:pathLst><a:path w="${width}" h="${height}">${steps}</a:path></a:pathLst></a:custGeom>`;
}

const at = (x: number, y: number) => `<a:pt x="${Math.round(x * EMU)}" y="${Math.round(y * EMU)}"/>`;

function stepXml(point: PathPoint): string {
  switch (point.to) {
    case 'move':
      return `<a:moveTo>${at(point.x, point.y)}</a:moveTo>`;
    case 'line':
      return `<a:lnTo>${at(point.x, point.y)}</a:lnTo>`;
    case 'curve': {
      const { x1, y1, x2, y2, x, y } = point;
      return `<a:cubicBezTo>${at(x1, y1)}${at(x2, y2)}${at(x, y)}</a:cubicBezTo>`;
    }
    case 'close':
      return '<a:close/>';
  }
}
