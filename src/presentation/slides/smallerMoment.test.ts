import fc from 'fast-check';
import { expect, it } from 'vitest';
import { smallerMoment, type MomentSize } from './smallerMoment.ts';

it('sets letters smaller first, and leaves entries out only when they are as small as may be', () => {
  expect(smallerMoment({ count: 5, fontSize: 24 }, 400, 430, 18)).toEqual({ count: 5, fontSize: 24 });
  expect(smallerMoment({ count: 5, fontSize: 24 }, 500, 430, 18).fontSize).toBeCloseTo(20.64);
  expect(smallerMoment({ count: 5, fontSize: 24 }, 900, 430, 18)).toEqual({ count: 5, fontSize: 18 });
  expect(smallerMoment({ count: 5, fontSize: 18 }, 500, 430, 18)).toEqual({ count: 4, fontSize: 18 });
});

it('comes to an end, at a size that fits or at one entry', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 2000 }), (entries, height) => {
      const taken = ({ count, fontSize }: MomentSize) => fontSize * (2 + 5 * count);
      let size: MomentSize = { count: entries, fontSize: 24 };
      for (let next = smallerMoment(size, taken(size), height, 18); next !== size;) {
        size = next;
        next = smallerMoment(size, taken(size), height, 18);
      }
      expect(size.fontSize).toBeGreaterThanOrEqual(18);
      expect(taken(size) <= height + 1 || size.count === 1).toBe(true);
    }),
  );
});
