import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { countTouching, countUnderWay, underWay } from './laneIndex.ts';
import { countsOver } from './silhouette.ts';
import { datedEntries, onDay, sampleEvent, SCOPES, timelines } from '../testing/sampleTimeline.ts';
import { indexTimeline, laneIdOf } from './timelineIndex.ts';

const day = fc.integer({ min: -4500, max: 4500 });

it('finds and counts the same entries as looking at each', () => {
  fc.assert(
    fc.property(timelines(120), day, fc.nat(2000), (index, from, length) => {
      for (const lane of index.lanes) {
        const own = datedEntries(index).filter(({ event }) => laneIdOf(event) === lane.id);
        const under = own.filter(({ extent }) => extent.from < from && extent.to > from);
        const touched = own.filter(({ extent }) => extent.from < from + length && extent.to > from);
        const ids = (places: readonly number[]) =>
          places.map((place) => index.events[lane.entries[place] ?? -1]?.id);
        expect(countUnderWay(lane, from)).toBe(under.length);
        expect(countTouching(lane, from, from + length)).toBe(length === 0 ? under.length : touched.length);
        const later = own.filter(({ extent }) => extent.from < from + length && extent.to > from + 0.75);
        if (length > 0) expect(countTouching(lane, from + 0.75, from + length)).toBe(later.length);
        expect(new Set(ids(underWay(lane, from)))).toEqual(new Set(under.map(({ event }) => event.id)));
      }
    }),
  );
});

it('counts what ends just where a stretch of time begins as over, and what begins where it ends as not yet', () => {
  const index = indexTimeline(
    [10, 11, 12, 13].map((number) => sampleEvent(`e${String(number)}`, onDay(number))),
    SCOPES,
  );
  const [lane] = index.lanes;
  if (!lane) throw new Error('No lane');
  expect(countTouching(lane, 11, 13)).toBe(2);
  expect(countTouching(lane, 11.75, 13)).toBe(2);
  expect(countUnderWay(lane, 11)).toBe(0);
  expect(countsOver([lane], { from: 10, to: 14 }, 4)).toEqual([1, 1, 1, 1]);
});
