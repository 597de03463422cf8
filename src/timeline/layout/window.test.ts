import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clampWindow, reduceWindow, type WindowAction } from './window.ts';

const all = { from: 10_000, to: 20_000 };
const day = fc.double({ min: 9000, max: 21_000, noNaN: true });
const action: fc.Arbitrary<WindowAction> = fc.oneof(
  fc.record({ type: fc.constantFrom('zoomIn', 'zoomOut'), at: day }),
  fc.record({
    type: fc.constant('zoomBy' as const),
    factor: fc.double({ min: 0.01, max: 100, noNaN: true }),
    at: day,
  }),
  fc.record({ type: fc.constant('pan' as const), days: fc.double({ min: -1e5, max: 1e5, noNaN: true }) }),
  fc.record({ type: fc.constant('fitAll' as const) }),
  fc.record({ type: fc.constantFrom('setFrom', 'setTo'), day }),
);

describe('the window', () => {
  it('never leaves the timeline, nor gets too short or too long, whatever is done', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 30 }), (actions) => {
        const { from, to } = actions.reduce((window, one) => reduceWindow(window, one, all), all);
        expect(to - from).toBeGreaterThanOrEqual(4.999);
        expect(to - from).toBeLessThanOrEqual(12_500.001);
        expect((from + to) / 2).toBeGreaterThanOrEqual(all.from - 0.001);
        expect((from + to) / 2).toBeLessThanOrEqual(all.to + 0.001);
      }),
    );
  });

  it('keeps the day under the pointer where it is', () => {
    const before = { from: 12_000, to: 14_000 };
    const after = reduceWindow(before, { type: 'zoomBy', factor: 2, at: 12_500 }, all);
    expect((12_500 - after.from) / (after.to - after.from)).toBeCloseTo(0.25);
    expect(after.to - after.from).toBeCloseTo(1000);
  });

  it('shows a month around a single day, and everything when asked to', () => {
    const fitted = reduceWindow(all, { type: 'fit', to: { from: 15_000, to: 15_001 } }, all);
    expect(fitted.to - fitted.from).toBe(31);
    expect(reduceWindow(fitted, { type: 'fitAll' }, all)).toEqual(all);
  });

  it('moves one end without the other', () => {
    expect(reduceWindow(all, { type: 'setFrom', day: 12_000 }, all)).toEqual({ from: 12_000, to: 20_000 });
    expect(reduceWindow(all, { type: 'setTo', day: 9000 }, all).from).toBeCloseTo(10_000);
  });

  it('is brought back to the timeline when it lies elsewhere', () => {
    const { from, to } = clampWindow({ from: 0, to: 100 }, all);
    expect((from + to) / 2).toBe(all.from);
    expect(to - from).toBe(100);
  });
});
