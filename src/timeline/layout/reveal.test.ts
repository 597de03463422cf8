import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { daysToPan, windowToReveal } from './reveal.ts';
import { datedEntries, layoutFor, timelines, windows } from '../testing/sampleTimeline.ts';
import type { TimeWindow } from '@/address/timeWindow.ts';
import { clampWindow } from './window.ts';
import { wholeOf } from './whole.ts';

it('shows any entry, and draws it if it can be drawn at all', () => {
  fc.assert(
    fc.property(timelines(300), windows, fc.nat(), (index, asked, which) => {
      const entries = datedEntries(index);
      const entry = entries[which % Math.max(1, entries.length)];
      fc.pre(entry !== undefined);
      if (!entry) return;
      const all = wholeOf(index);
      const isDrawn = (window: TimeWindow) =>
        layoutFor(index, window).lanes.some((lane) =>
          lane.entries.some(({ event }) => event.id === entry.event.id),
        );
      const shown = windowToReveal(entry.extent, clampWindow(asked, all), all, isDrawn);
      expect(entry.extent.from).toBeLessThan(shown.to);
      expect(entry.extent.to).toBeGreaterThan(shown.from);
      const closest = shown.to - shown.from < 6;
      expect(isDrawn(shown) || closest).toBe(true);
    }),
    { numRuns: 40 },
  );
});

it('stays where it is when the entry is drawn there', () => {
  const window = { from: 0, to: 100 };
  const extent = { from: 50, to: 51, start: 'sharp', end: 'sharp' } as const;
  expect(windowToReveal(extent, window, { from: -1000, to: 1000 }, () => true)).toBe(window);
});

it('pans to a day outside and not at all when everything is shown; what lies beyond the timeline is not laid bare', () => {
  const all = { from: 0, to: 100 };
  expect(daysToPan(2, all, all)).toBe(0);
  expect(daysToPan(99, all, all)).toBe(0);
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 100, noNaN: true }),
      fc.double({ min: 0, max: 95, noNaN: true }),
      fc.double({ min: 5, max: 100, noNaN: true }),
      (day, from, span) => {
        const window = { from, to: Math.min(100, from + span) };
        const days = daysToPan(day, window, all);
        const moved = { from: window.from + days, to: window.to + days };
        expect(moved.from).toBeLessThanOrEqual(day);
        expect(moved.to).toBeGreaterThanOrEqual(day);
        expect(moved.from).toBeGreaterThanOrEqual(-1e-9);
        expect(moved.to).toBeLessThanOrEqual(100 + 1e-9);
      },
    ),
  );
});
