import fc from 'fast-check';
import { expect, it } from 'vitest';
import { momentSize, type MomentSize } from './momentSize.ts';

/** Five letters' sizes an entry, and two for the axis. */
const taken = ({ count, fontSize }: MomentSize) => fontSize * (2 + 5 * count);
const fits = (size: MomentSize) => taken(size) <= size.height;
const room = (height: number) => ({ height, most: 24, least: 18, remark: 38 });

it('sets letters smaller first, and leaves entries out only when they are as small as may be', () => {
  expect(momentSize(3, room(430), fits)).toEqual({ count: 3, fontSize: 24, height: 430 });
  expect(momentSize(3, room(400), fits)).toMatchObject({ count: 3, fontSize: 24 * 0.97 });
  expect(momentSize(3, room(306), fits)).toEqual({ count: 3, fontSize: 18, height: 306 });
  expect(momentSize(3, room(300), fits)).toEqual({ count: 2, fontSize: 18, height: 262 });
});

it('keeps one entry where none fits', () => {
  expect(momentSize(1, room(10), fits).count).toBe(1);
});

it('finds a size that fits, and asks few times however many entries there are', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 200, max: 3000 }), (entries, height) => {
      let asked = 0;
      const size = momentSize(entries, room(height), (tried) => {
        asked += 1;
        return fits(tried);
      });
      expect(fits(size)).toBe(true);
      expect(asked).toBeLessThanOrEqual(16);
    }),
  );
});
