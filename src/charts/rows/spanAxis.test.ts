import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allMessages } from '@/i18n/allMessages.ts';
import { formatNumber } from '@/quantity/numberText.ts';
import { spanAxis, type AxisNeed } from './spanAxis.ts';

const label = (value: number) => formatNumber(value, allMessages.en.numerals);
const need = (least: number, most: number, more: Partial<AxisNeed> = {}): AxisNeed => ({
  least,
  most,
  whole: false,
  outward: false,
  label,
  ...more,
});
const amount = fc.oneof(
  fc.integer({ min: -1e15, max: 1e15 }),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => Number(value.toFixed(6))),
);
const steps = fc.integer({ min: 1, max: 8 });

describe('an axis', () => {
  test('is linear, holds all its marks, and has at most the steps asked for, two where it goes to both sides of 0', () => {
    fc.assert(
      fc.property(amount, amount, steps, fc.boolean(), (a, b, most, outward) => {
        const axis = spanAxis(need(Math.min(a, b), Math.max(a, b), { outward }), most);
        const values = axis.ticks.map(({ value }) => value);
        expect(axis.min).toBeLessThanOrEqual(Math.min(a, b));
        expect(axis.max).toBeGreaterThanOrEqual(Math.max(a, b));
        expect(axis.max).toBeGreaterThan(axis.min);
        expect(values.length).toBeGreaterThan(0);
        expect(values.length - 1).toBeLessThanOrEqual(Math.max(2, most));
        for (const value of values) {
          expect(value).toBeGreaterThanOrEqual(axis.min);
          expect(value).toBeLessThanOrEqual(axis.max);
        }
        const step = (values[1] ?? 0) - (values[0] ?? 0);
        values.forEach((value, i) => {
          expect(Math.abs(value - (values[0] ?? 0) - i * step)).toBeLessThanOrEqual(
            Math.max(1e-9 * step, 1e-12 * Math.abs(value)),
          );
        });
      }),
    );
  });

  test('from 0 has a tick at 0, and one that goes to both sides of it too', () => {
    fc.assert(
      fc.property(amount, amount, steps, (a, b, most) => {
        const axis = spanAxis(need(Math.min(0, a, b), Math.max(0, a, b)), most);
        expect(axis.ticks.map(({ value }) => value + 0)).toContain(0);
      }),
    );
  });

  test('has no tick between two people', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), steps, (max, most) => {
        for (const { value } of spanAxis(need(0, max, { whole: true }), most).ticks)
          expect(Number.isInteger(value)).toBe(true);
      }),
    );
  });

  test('has ticks that are round decimals, not sums of doubles', () => {
    expect(spanAxis(need(-0.2, 0.6), 8).ticks.map((tick) => tick.label)).toEqual([
      '−0.2',
      '−0.1',
      '0',
      '0.1',
      '0.2',
      '0.3',
      '0.4',
      '0.5',
      '0.6',
    ]);
  });

  test('of bars ends at a tick just beyond the largest value, or at that value', () => {
    expect(spanAxis(need(0, 4.95e9), 5).max).toBe(5e9);
    const coarse = spanAxis(need(0, 4.95e9), 3);
    expect(coarse.max).toBe(4.95e9);
    expect(coarse.ticks.map(({ value }) => value)).toEqual([0, 2e9, 4e9]);
  });

  test('of intervals need not begin at 0, and ends at ticks', () => {
    const axis = spanAxis(need(66.7, 99.9, { outward: true }), 5);
    expect([axis.min, axis.max]).toEqual([60, 100]);
    expect(axis.ticks.map(({ value }) => value)).toEqual([60, 70, 80, 90, 100]);
  });

  test('of intervals begins before the first mark, which would else look as if it came from 0', () => {
    expect(spanAxis(need(10, 20, { outward: true }), 6).ticks[0]?.value).toBe(8);
    expect(spanAxis(need(0, 20, { outward: true }), 6).ticks[0]?.value).toBe(0);
  });

  test('of one number alone has a length', () => {
    const axis = spanAxis(need(1.1, 1.1, { outward: true }), 4);
    expect(axis.min).toBeLessThan(1.1);
    expect(axis.max).toBeGreaterThan(1.1);
  });
});
