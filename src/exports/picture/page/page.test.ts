import { describe, expect, test } from 'vitest';
import { layerOf, placed } from './layers.ts';
import { onPixels, STILL } from './onPixels.ts';
import { stripesPath } from './stripes.ts';

describe('a gradient of a style sheet', () => {
  test('is read with its way, its colours and where they stand', () => {
    expect(layerOf('repeating-linear-gradient(135deg, rgb(1, 2, 3) 0px, rgba(0, 0, 0, 0) 4px 25%)')).toEqual({
      repeating: true,
      degrees: 135,
      stops: [
        { color: 'rgb(1, 2, 3)', px: 0, share: null },
        { color: 'rgba(0, 0, 0, 0)', px: 4, share: null },
        { color: 'rgba(0, 0, 0, 0)', px: null, share: 0.25 },
      ],
    });
    expect(layerOf('url("data:image/png;base64,x")')).toBeNull();
    expect(layerOf('none')).toBeNull();
  });

  test('has no stop before another, and those that say nothing evenly between', () => {
    const stop = (px: number | null) => ({ color: 'red', px, share: null });
    expect(placed([stop(60), stop(0), stop(null), stop(100)], 100).map(({ at }) => at)).toEqual([
      0.6, 0.6, 0.8, 1,
    ]);
  });
});

test('stripes are cut at their box, and cover as much of it as they should', () => {
  const box = { x: 10, y: 20, width: 30, height: 12 };
  const d = stripesPath(box, { period: 6, from: 0, to: 3 });
  let area = 0;
  for (const stripe of d.split('M').slice(1)) {
    const points = stripe
      .replace('Z', '')
      .split('L')
      .map((point) => point.split(' ').map(Number));
    for (const [x = 0, y = 0] of points) {
      expect(x >= 10 && x <= 40 && y >= 20 && y <= 32).toBe(true);
    }
    points.forEach(([x = 0, y = 0], i) => {
      const [nx = 0, ny = 0] = points[(i + 1) % points.length] ?? [];
      area += (x * ny - nx * y) / 2;
    });
  }
  expect(Math.abs(area)).toBeCloseTo(180, 0);
});

test('a box is painted on whole pixels from where what holds it was put', () => {
  const box = { x: 1.4, y: 2.6, width: 10.2, height: 1 };
  expect(onPixels(box, STILL)).toEqual({ x: 1, y: 3, width: 11, height: 1 });
  const moved = { from: { x: 0.5, y: 0.5 }, to: { x: 0.25, y: 0 } };
  expect(onPixels(box, moved)).toEqual({ x: 1.25, y: 2, width: 10, height: 1 });
});
