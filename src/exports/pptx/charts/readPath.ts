import type { PathPoint } from '../../drawing/picture/picture.ts';
import { arcCurves } from './arcCurves.ts';

const PARTS = /([MLHVCSAZ])([^MLHVCSAZ]*)/g;

/** An svg path of absolute commands as lines and cubic curves, which are what PowerPoint's own outlines have. Throws for others. */
export function readPath(path: string): PathPoint[] {
  const points: PathPoint[] = [];
  let at = { x: 0, y: 0 };
  /** The second handle of the curve before, which S goes on from. */
  let handle: { readonly x: number; readonly y: number } | null = null;
  const add = (point: Exclude<PathPoint, { readonly to: 'close' }>) => {
    points.push(point);
    at = { x: point.x, y: point.y };
    handle = point.to === 'curve' ? { x: point.x2, y: point.y2 } : null;
  };
  const curve = (x1: number, y1: number, [x2 = 0, y2 = 0, x = 0, y = 0]: readonly number[]) => {
    add({ to: 'curve', x1, y1, x2, y2, x, y });
  };
  for (const [, command = '', text = ''] of path.matchAll(PARTS)) {
    const numbers = [...text.matchAll(/-?\d*\.?\d+/g)].map(Number);
    const [a = 0, b = 0] = numbers;
    switch (command) {
      case 'M':
        add({ to: 'move', x: a, y: b });
        break;
      case 'L':
        add({ to: 'line', x: a, y: b });
        break;
      case 'H':
        add({ to: 'line', x: a, y: at.y });
        break;
      case 'V':
        add({ to: 'line', x: at.x, y: a });
        break;
      case 'C':
        curve(a, b, numbers.slice(2));
        break;
      case 'S': {
        for (let i = 0; i < numbers.length; i += 4) {
          const from: { readonly x: number; readonly y: number } = handle ?? at;
          curve(2 * at.x - from.x, 2 * at.y - from.y, numbers.slice(i, i + 4));
        }
        break;
      }
      case 'A':
        for (const point of arcCurves(at, numbers)) add(point);
        break;
      default:
        points.push({ to: 'close' });
    }
  }
  return points;
}
