import { describe, expect, test } from 'vitest';
import { silhouettes } from '@/charts/kinds/symbols/silhouettes.ts';
import { readPath } from './readPath.ts';

const ends = (path: string) => readPath(path).flatMap((point) => (point.to === 'close' ? [] : [point]));

describe('an svg path becomes an outline of PowerPoint', () => {
  test('of lines', () => {
    expect(readPath('M2 2H22V22H2Z')).toEqual([
      { to: 'move', x: 2, y: 2 },
      { to: 'line', x: 22, y: 2 },
      { to: 'line', x: 22, y: 22 },
      { to: 'line', x: 2, y: 22 },
      { to: 'close' },
    ]);
  });

  test('a circle stays round: each end of its curves is one radius from its middle', () => {
    const [start, ...curves] = ends('M12 0.5A5.25 5.25 0 1 1 11.99 0.5');
    expect(start).toMatchObject({ x: 12, y: 0.5 });
    expect(curves.length).toBe(4);
    for (const { x, y } of curves) expect(Math.hypot(x - 11.995, y - 5.75)).toBeCloseTo(5.25, 2);
    expect(curves.at(-1)?.x).toBeCloseTo(11.99, 6);
  });

  test.each(Object.entries(silhouettes))('%s stays in its square', (_, path) => {
    for (const { x, y } of ends(path)) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(24);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(24);
    }
  });
});
