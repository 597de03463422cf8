import type { PathPoint } from '../../drawing/picture/picture.ts';

type Curve = Extract<PathPoint, { readonly to: 'curve' }>;

/**
 * A circular arc of an svg path as cubic curves of a quarter turn at most (SVG 2, B.2.4; the handles' length is the usual
 * 4/3·tan(θ/4)). The numbers are those of the command: both radii, which are one, rotation, large, sweep, x, y.
 */
export function arcCurves(
  from: { readonly x: number; readonly y: number },
  [radius = 0, , , large = 0, sweep = 0, x = 0, y = 0]: readonly number[],
): Curve[] {
  const [dx, dy] = [(from.x - x) / 2, (from.y - y) / 2];
  const half = Math.hypot(dx, dy);
  const r = Math.max(radius, half);
  const away = Math.sqrt(Math.max(0, r * r - half * half)) / (half || 1);
  const side = large === sweep ? -1 : 1;
  const centre = { x: (from.x + x) / 2 + side * away * dy, y: (from.y + y) / 2 - side * away * dx };
  const start = Math.atan2(from.y - centre.y, from.x - centre.x);
  let turn = Math.atan2(y - centre.y, x - centre.x) - start;
  if (sweep === 1 && turn < 0) turn += 2 * Math.PI;
  if (sweep === 0 && turn > 0) turn -= 2 * Math.PI;
  const count = Math.max(1, Math.ceil(Math.abs(turn) / (Math.PI / 2)));
  const step = turn / count;
  const reach = (4 / 3) * Math.tan(step / 4) * r;
  const at = (angle: number) => ({ x: centre.x + r * Math.cos(angle), y: centre.y + r * Math.sin(angle) });
  return Array.from({ length: count }, (_, i): Curve => {
    const [a, b] = [start + i * step, start + (i + 1) * step];
    const [p, q] = [at(a), at(b)];
    return {
      to: 'curve',
      x1: p.x - reach * Math.sin(a),
      y1: p.y + reach * Math.cos(a),
      x2: q.x + reach * Math.sin(b),
      y2: q.y - reach * Math.cos(b),
      x: q.x,
      y: q.y,
    };
  });
}
