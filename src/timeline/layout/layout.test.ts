import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { membersOf } from './lens/clusters.ts';
import type { LaneLayout } from './layout.ts';
import {
  datedEntries,
  layoutFor,
  onDay,
  sampleEvent,
  SCOPES,
  timelines,
  windows,
} from '../testing/sampleTimeline.ts';
import { indexTimeline } from '../index/timelineIndex.ts';
import { membersUnderWay, visibleIn } from './visible.ts';
import type { TimeWindow } from '@/address/timeWindow.ts';
import { reduceWindow } from './window.ts';
import { wholeOf } from './whole.ts';

/** Small ones are laid out whole, large ones in a range around the window. */
const anyTimeline = fc.oneof(timelines(40), timelines(700));

function rowsOf({ entries, rows }: LaneLayout) {
  return rows.map((_, row) => entries.filter((entry) => entry.row === row));
}

describe('the layout', () => {
  it('lets no two entries of a row overlap, marks and labels', () => {
    fc.assert(
      fc.property(anyTimeline, windows, (index, window) => {
        for (const lane of layoutFor(index, window).lanes) {
          for (const row of rowsOf(lane)) {
            const boxes = row.map(({ box }) => box).sort((a, b) => a.from - b.from);
            for (const [i, box] of boxes.entries())
              expect(boxes[i + 1]?.from ?? Infinity).toBeGreaterThanOrEqual(box.to);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('draws no more rows in a lane than the lane has, and no label outside its entry’s box', () => {
    fc.assert(
      fc.property(anyTimeline, windows, (index, window) => {
        for (const { entries, rows } of layoutFor(index, window).lanes) {
          for (const { row, label, mark, box } of entries) {
            expect(row).toBeLessThan(rows.length);
            expect(box.from).toBeLessThanOrEqual(Math.min(label.from, mark.from));
            expect(box.to).toBeGreaterThanOrEqual(Math.max(label.from + label.width, mark.to));
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('draws each entry that a window touches, or counts it in just one cluster', () => {
    fc.assert(
      fc.property(anyTimeline, windows, (index, window) => {
        const seen = new Map<string, number>();
        const see = (id: string) => seen.set(id, (seen.get(id) ?? 0) + 1);
        const layout = layoutFor(index, window);
        const lanes = visibleIn(layout, window, 0);
        for (const [i, lane] of lanes.entries()) {
          const idAt = (place: number) => index.events[lane.lane.entries[place] ?? -1]?.id ?? '';
          for (const { event } of layout.lanes[i]?.entries ?? []) see(event.id);
          for (const cluster of lane.clusters) {
            const members = membersOf(cluster);
            expect(members).toHaveLength(cluster.count);
            for (const place of members) see(idAt(place));
          }
          const under = membersUnderWay(lane);
          expect(under).toHaveLength(lane.underWay.count);
          for (const place of under) see(idAt(place));
        }
        for (const { event, extent } of datedEntries(index)) {
          const touches = extent.from < window.to && extent.to > window.from;
          if (touches) expect(seen.get(event.id), event.id).toBe(1);
          else expect(seen.get(event.id) ?? 0).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keeps the order of time in every row and every lane', () => {
    fc.assert(
      fc.property(anyTimeline, windows, (index, window) => {
        for (const lane of layoutFor(index, window).lanes) {
          const places = lane.entries.map(({ place }) => place);
          expect(places).toEqual(places.toSorted((a, b) => a - b));
          for (const row of rowsOf(lane)) {
            const marks = row.toSorted((a, b) => a.extent.from - b.extent.from).map(({ mark }) => mark.from);
            expect(marks).toEqual(marks.toSorted((a, b) => a - b));
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('gives the same picture after zooming in and out again', () => {
    fc.assert(
      fc.property(timelines(60), (index) => {
        fc.pre(index.domain !== null);
        const all = wholeOf(index);
        const at = (all.from + all.to) / 2;
        const closer = reduceWindow(all, { type: 'zoomIn', at }, all);
        const back = reduceWindow(closer, { type: 'zoomOut', at }, all);
        const picture = (window: TimeWindow) =>
          layoutFor(index, window).lanes.map(({ entries, clusters }) => ({
            entries: entries.map(({ event, row, box }) => [event.id, row, Math.round(box.from * 100)]),
            clusters: clusters.map(({ from, count }) => [from, count]),
          }));
        expect(picture(back)).toEqual(picture(all));
      }),
      { numRuns: 40 },
    );
  });

  it('does not move anything to another row while a few entries are panned over', () => {
    fc.assert(
      fc.property(
        timelines(60),
        windows,
        fc.integer({ min: -900, max: 900 }),
        (index, { from, to }, days) => {
          const rows = (window: TimeWindow) =>
            layoutFor(index, window).lanes.flatMap(({ entries }) =>
              entries.map(({ event, row }) => [event.id, row]),
            );
          expect(rows({ from: from + days, to: to + days })).toEqual(rows({ from, to }));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('draws a bounded number of things however many entries there are', () => {
    const events = Array.from({ length: 20_000 }, (_, i) =>
      sampleEvent(`e${String(i)}`, onDay((i * 7919) % 36_500), SCOPES[i % 4]?.id),
    );
    const index = indexTimeline(events, SCOPES);
    for (const span of [5, 31, 400, 4000, 36_500]) {
      const window = { from: 10_000, to: 10_000 + span };
      const lanes = visibleIn(layoutFor(index, window), window, 110);
      const drawn = lanes.reduce((sum, { entries, clusters }) => sum + entries.length + clusters.length, 0);
      expect(drawn).toBeGreaterThan(0);
      expect(drawn).toBeLessThan(220);
    }
  });
});

describe('edge cases', () => {
  it('counts nothing as under way that ends just where the window’s first cell begins, drawn or not', () => {
    for (const count of [1, 500]) {
      const events = Array.from({ length: count }, (_, i) => sampleEvent(`e${String(i)}`, onDay(18_000)));
      const index = indexTimeline(events, SCOPES);
      const window = { from: 18_001, to: 18_006 };
      const [lane] = visibleIn(layoutFor(index, window), window, 0);
      expect(lane?.underWay.day).toBe(18_001);
      expect(lane?.underWay.count).toBe(0);
    }
  });

  it('lays out nothing where there is nothing', () => {
    const index = indexTimeline([sampleEvent('a', { kind: 'undated' })], SCOPES);
    expect(index.undated).toHaveLength(1);
    expect(layoutFor(index, { from: 0, to: 10 }).lanes).toEqual([]);
  });

  it('counts five hundred entries of one day at every zoom, and loses none', () => {
    const events = Array.from({ length: 500 }, (_, i) => sampleEvent(`e${String(i)}`, onDay(18_000)));
    const index = indexTimeline(events, SCOPES);
    const all = wholeOf(index);
    expect(all.to - all.from).toBeGreaterThan(30);
    for (const window of [all, { from: 17_999, to: 18_004 }]) {
      const [lane] = visibleIn(layoutFor(index, window), window, 0);
      expect(lane?.clusters.map(({ count }) => count)).toEqual([500]);
    }
  });

  it('draws a single entry, and an end equal to its start, as one day', () => {
    const day = onDay(11_016);
    const date = day.kind === 'date' ? day.date : null;
    const same = { kind: 'interval', start: date ?? 'unknown', end: date ?? 'unknown' } as const;
    const index = indexTimeline([sampleEvent('a', day), sampleEvent('b', same)], SCOPES);
    const [lane] = layoutFor(index, wholeOf(index)).lanes;
    expect(lane?.entries.map(({ extent }) => extent.to - extent.from)).toEqual([1, 1]);
  });
});
