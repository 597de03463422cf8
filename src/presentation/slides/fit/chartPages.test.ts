import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parted } from './chartPages.ts';

const ids = (count: number) => Array.from({ length: count }, (_, i) => `figure-${i}`);

describe('the pages of a chart on a slide', () => {
  test('hold every figure once, in order, and as many pages as that takes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 60 }), (count, room) => {
        const pages = parted(ids(count), (some) => some.length <= room);
        expect(pages.flat()).toEqual(ids(count));
        expect(pages.every(({ length }) => length > 0 && length <= room)).toBe(true);
        expect(pages).toHaveLength(Math.ceil(count / room));
      }),
    );
  });

  test('are even, so that none is left nearly empty', () => {
    expect(parted(ids(13), (some) => some.length <= 12).map(({ length }) => length)).toEqual([7, 6]);
  });

  test('go on with a figure that fits no page, one a page', () => {
    expect(parted(ids(3), () => false)).toEqual([['figure-0'], ['figure-1'], ['figure-2']]);
  });
});
