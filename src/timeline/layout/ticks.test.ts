import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDayOf, dayNumberOf } from '@/period/day.ts';
import { formatTick } from '@/period/format.ts';
import { period as en } from '@/i18n/en/period.ts';
import { period as zh } from '@/i18n/zh/period.ts';
import { ticksIn } from './ticks.ts';
import type { TimeWindow } from '@/address/timeWindow.ts';

const from = (year: number, month = 1, day = 1) => dayNumberOf({ year, month, day });
const labels = (window: TimeWindow, minDays: number, words = en) =>
  ticksIn(window, minDays).map(({ year, month, day }) => formatTick(year, month, day, words));

describe('ticks', () => {
  it('go from centuries to days', () => {
    expect(labels({ from: from(1000), to: from(2000) }, 30_000)).toEqual(
      Array.from({ length: 11 }, (_, i) => String(1000 + 100 * i)),
    );
    expect(labels({ from: from(2016), to: from(2020) }, 300)).toEqual([
      '2016',
      '2017',
      '2018',
      '2019',
      '2020',
    ]);
    expect(labels({ from: from(2020), to: from(2020, 4) }, 20)).toEqual([
      'Jan 2020',
      'Feb 2020',
      'Mar 2020',
      'Apr 2020',
    ]);
    expect(labels({ from: from(2020, 2, 27), to: from(2020, 3, 2) }, 1)).toEqual([
      '27 Feb',
      '28 Feb',
      '29 Feb',
      '1 Mar',
      '2 Mar',
    ]);
  });

  it('are written as each language writes dates', () => {
    expect(labels({ from: from(2020, 2), to: from(2020, 3) }, 20, zh)).toEqual(['2020年2月', '2020年3月']);
  });

  it('fall on round years before and after year 1', () => {
    expect(labels({ from: from(-250), to: from(250) }, 30_000)).toEqual([
      '200 BC',
      '100 BC',
      '1',
      '100',
      '200',
    ]);
  });

  it('lie in the window, in order, on the day they name, and not too close', () => {
    const window = fc
      .tuple(fc.integer({ min: -400_000, max: 800_000 }), fc.integer({ min: 5, max: 400_000 }))
      .map(([start, span]) => ({ from: start, to: start + span }));
    fc.assert(
      fc.property(window, (shown) => {
        const minDays = (shown.to - shown.from) / 12;
        const ticks = ticksIn(shown, minDays);
        expect(ticks.length).toBeLessThan(32);
        for (const [i, { dayNumber, year, month, day }] of ticks.entries()) {
          expect(civilDayOf(dayNumber)).toEqual({ year, month: month ?? 1, day: day ?? 1 });
          expect(dayNumber).toBeGreaterThanOrEqual(shown.from);
          expect(dayNumber).toBeLessThanOrEqual(shown.to);
          const next = ticks[i + 1];
          if (next)
            expect(next.dayNumber - dayNumber).toBeGreaterThan(0.7 * Math.min(minDays, 365 * 1e6) - 1.5);
        }
      }),
    );
  });
});
