import { expect, test } from 'vitest';
import { scaleFor } from './pictureLook.ts';

test('a picture has as many pixels as were asked for, and no other number where somebody chose', () => {
  expect(scaleFor({ width: 800, height: 600 }, 4, true)).toBe(4);
  expect(scaleFor({ width: 800, height: 6000 }, 4, true)).toBeNull();
  expect(scaleFor({ width: 800, height: 6000 }, 2, true)).toBe(2);
});

test('where nobody chose it has as many as a browser can paint, as long as it can be read', () => {
  expect(scaleFor({ width: 800, height: 10_000 }, 2, false)).toBeCloseTo(1.6384);
  expect(scaleFor({ width: 800, height: 80_000 }, 2, false)).toBeNull();
});
