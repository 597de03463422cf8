import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { countUnderWay, touching, underWay } from './laneIndex.ts';
import { datedEntries, timelines } from '../testing/sampleTimeline.ts';
import { laneIdOf } from './timelineIndex.ts';

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
        expect(new Set(ids(underWay(lane, from)))).toEqual(new Set(under.map(({ event }) => event.id)));
        expect(new Set(ids(touching(lane, from, from + length)))).toEqual(
          new Set(touched.map(({ event }) => event.id)),
        );
      }
    }),
  );
});
