import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paceOf } from './pace.ts';
import {
  elapsedOf,
  formatElapsed,
  parseTimer,
  pauseTimer,
  serializeTimer,
  startTimer,
  STOPPED,
} from './timer.ts';

describe('the talk’s timer', () => {
  it('counts only while it runs', () => {
    let timer = startTimer(STOPPED, 1_000);
    expect(elapsedOf(timer, 4_000)).toBe(3_000);
    timer = pauseTimer(timer, 5_000);
    expect(elapsedOf(timer, 99_000)).toBe(4_000);
    expect(elapsedOf(startTimer(timer, 100_000), 101_000)).toBe(5_000);
  });

  it('survives a reload, running or not', () => {
    fc.assert(
      fc.property(fc.nat(), fc.option(fc.nat(), { nil: null }), (before, since) => {
        expect(parseTimer(serializeTimer({ before, since }))).toEqual({ before, since });
      }),
    );
  });

  it('stands still when what was stored is no timer', () => {
    for (const text of [null, '', 'x', '1', '-1,2', '1,2,3']) expect(parseTimer(text)).toEqual(STOPPED);
  });

  it('reads as minutes and seconds, with hours when there are any', () => {
    expect([0, 65_000, 3_845_999].map(formatElapsed)).toEqual(['0:00', '1:05', '1:04:05']);
  });
});

describe('the pace mark', () => {
  const minutes = (count: number) => count * 60_000;

  it('says nothing without a plan', () => {
    expect(paceOf(1_000, 0, 0.5)).toBeNull();
    expect(paceOf(1_000, Number.NaN, 0.5)).toBeNull();
  });

  it('is on time while the slides keep up with the clock', () => {
    expect(paceOf(minutes(5), minutes(10), 0.5)?.kind).toBe('on-time');
    expect(paceOf(0, minutes(10), 0)?.kind).toBe('on-time');
  });

  it('tells by how much a talk is ahead, behind or over its time', () => {
    expect(paceOf(minutes(2), minutes(10), 0.5)).toEqual({ kind: 'ahead', by: minutes(3) });
    expect(paceOf(minutes(8), minutes(10), 0.5)).toEqual({ kind: 'behind', by: minutes(3) });
    expect(paceOf(minutes(12), minutes(10), 1)).toEqual({ kind: 'over', by: minutes(2) });
  });

  it('never calls more slides in the same time slower', () => {
    const order = ['over', 'behind', 'on-time', 'ahead'];
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.nat(minutes(30)),
        fc.integer({ min: 1, max: minutes(30) }),
        share,
        share,
        (elapsed, planned, a, b) => {
          const rank = (progress: number) => order.indexOf(paceOf(elapsed, planned, progress)?.kind ?? '');
          expect(rank(Math.max(a, b))).toBeGreaterThanOrEqual(rank(Math.min(a, b)));
        },
      ),
    );
  });
});
