import { describe, expect, it } from 'vitest';
import { extendTrail, fadeTrail, strengthOf, TRAIL_MS, type Trace } from './trail.ts';

describe('the pointer’s trail', () => {
  it('fades within half a second and leaves the point itself', () => {
    let trail: Trace[] = [];
    for (let now = 0; now < 1000; now += 50) trail = extendTrail(trail, { x: now / 1000, y: 0 }, now);
    expect(trail.length).toBeLessThanOrEqual(TRAIL_MS / 50 + 1);
    expect(fadeTrail(trail, 5000)).toEqual([{ x: 0.95, y: 0, at: 950 }]);
  });

  it('is strongest where the pointer is', () => {
    expect(strengthOf({ x: 0, y: 0, at: 100 }, 100)).toBe(1);
    expect(strengthOf({ x: 0, y: 0, at: 100 }, 100 + TRAIL_MS / 2)).toBeCloseTo(0.5);
    expect(strengthOf({ x: 0, y: 0, at: 100 }, 9_000)).toBe(0);
  });
});
