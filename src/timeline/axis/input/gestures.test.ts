import { expect, it } from 'vitest';
import { pinchOf } from './pinch.ts';
import { zoomFactorOf } from './wheel.ts';

it('zooms in when fingers part and out when they meet, about the middle between them', () => {
  const resting = { x: 100, y: 50 };
  const parting = pinchOf(resting, { x: 200, y: 50 }, { x: 300, y: 50 });
  expect(parting.factor).toBe(2);
  expect(parting.middle).toBe(200);
  expect(pinchOf(resting, { x: 300, y: 50 }, { x: 200, y: 50 }).factor).toBe(0.5);
});

it('is not thrown far by fingers that lie close together', () => {
  const resting = { x: 100, y: 50 };
  expect(pinchOf(resting, { x: 101, y: 50 }, { x: 112, y: 50 }).factor).toBe(1);
});

it('zooms a like amount by a mouse’s notch and a trackpad’s pinch', () => {
  const wheel = (deltaY: number, ctrlKey: boolean, deltaMode = 0) =>
    zoomFactorOf({ deltaY, deltaMode, ctrlKey });
  expect(wheel(-100, false)).toBeCloseTo(1.22, 2);
  expect(wheel(-100, true)).toBeCloseTo(1.49, 2);
  expect(wheel(-10, true)).toBeCloseTo(1.08, 2);
  expect(wheel(3, false, 1)).toBeLessThan(1);
  expect(wheel(-100, false) * wheel(100, false)).toBeCloseTo(1);
});
