import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundledReport } from '@/report/bundled.ts';
import { BANDS, indexTimeline, laneIdOf, type Dated } from '../../index/timelineIndex.ts';
import { datedEntries, onDay, sampleEvent, SCOPES, timelines } from '../../testing/sampleTimeline.ts';
import { crowdsOf } from './crowds.ts';
import { lensesOf } from './lens.ts';
import { wholeOf } from '../whole.ts';

const decade = { from: 0, to: 3650 };
const wide = fc
  .tuple(fc.integer({ min: -4200, max: 4200 }), fc.constantFrom(20, 90, 400, 2000, 9000, 40_000))
  .map(([middle, span]) => ({ from: middle - span / 2, to: middle + span / 2 }));
const entriesOf = (index: ReturnType<typeof indexTimeline>): readonly Dated[] =>
  datedEntries(index).filter(({ event }) => laneIdOf(event) !== BANDS);
const days = (...numbers: readonly number[]): readonly Dated[] =>
  datedEntries(
    indexTimeline(
      numbers.map((number, i) => sampleEvent(`d${String(i)}`, onDay(number))),
      SCOPES,
    ),
  );
const ids = (entries: readonly Dated[]) => entries.map(({ event }) => event.id).toSorted();

describe('the lens of the bundled report', () => {
  const index = indexTimeline(bundledReport.timeline, bundledReport.scopes);
  const all = wholeOf(index);
  const lenses = lensesOf(entriesOf(index), all, 3);

  it('opens the one crowded span: six entries in four months, as wide as the axis', () => {
    expect(lenses.map(({ unit, count }) => ({ unit, count }))).toEqual([{ unit: 'month', count: 4 }]);
    const [lens = { ...all, factor: 0 }] = lenses;
    expect((lens.to - lens.from) * lens.factor).toBeCloseTo(all.to - all.from);
    expect(ids(lenses[0]?.members ?? [])).toEqual(
      ['conference', 'earlier-honours', 'extension', 'poverty-ended', 'project-works', 'release'].toSorted(),
    );
  });
});

describe('lenses', () => {
  it('are none where nothing crowds: two neighbours, entries far apart, or all on one day', () => {
    expect(lensesOf(days(0, 3, 900, 2000, 3000), decade, 3)).toEqual([]);
    expect(lensesOf(days(0, 400, 900, 2000, 3000), decade, 3)).toEqual([]);
    expect(lensesOf(days(500, 500, 500, 500), decade, 3)).toEqual([]);
  });

  it('are several where several spans crowd, and at most as many as there is room for', () => {
    const crowded = days(100, 105, 110, 2000, 2010, 2020, 2030, 3300, 3303, 3306);
    expect(lensesOf(crowded, decade, 3).map(({ members }) => members.length)).toEqual([3, 4, 3]);
    expect(lensesOf(crowded, decade, 1).map(({ members }) => members.length)).toEqual([4]);
  });

  it('hold each entry of a crowd once, whole, and no entry twice', () => {
    fc.assert(
      fc.property(timelines(40), wide, (index, window) => {
        const entries = entriesOf(index);
        const lenses = lensesOf(entries, window, Infinity);
        const inLens = lenses.flatMap(({ members }) => ids(members));
        expect(new Set(inLens).size).toBe(inLens.length);
        for (const { from, to, members } of lenses) {
          for (const { extent } of members) {
            expect(extent.from).toBeGreaterThanOrEqual(from);
            expect(extent.to).toBeLessThanOrEqual(to);
          }
        }
        for (const crowd of crowdsOf(entries, window.to - window.from)) {
          const home = lenses.filter(({ members }) => crowd.members.some((one) => members.includes(one)));
          expect(home.length).toBeLessThanOrEqual(1);
          for (const lens of home) {
            for (const member of crowd.members) expect(lens.members).toContain(member);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('are drawn at least three times as wide, each as wide as the other, and together with their gaps as the axis', () => {
    fc.assert(
      fc.property(timelines(40), wide, (index, window) => {
        const lenses = lensesOf(entriesOf(index), window, 4);
        const span = window.to - window.from;
        const widths = lenses.map(({ from, to, factor }) => (factor * (to - from)) / span);
        for (const { factor } of lenses) expect(factor).toBeGreaterThanOrEqual(3);
        for (const width of widths) expect(width).toBeCloseTo(widths[0] ?? 0);
        const together = widths.reduce((sum, width) => sum + width, 0);
        // One that had no need of its share leaves it empty.
        expect(together + 0.02 * (lenses.length - 1)).toBeLessThanOrEqual(1.0001);
      }),
      { numRuns: 200 },
    );
  });

  it('open spans of whole days, months or years that lie apart, in time order', () => {
    fc.assert(
      fc.property(timelines(60), wide, (index, window) => {
        const lenses = lensesOf(entriesOf(index), window, Infinity);
        for (const [i, { from, to, count }] of lenses.entries()) {
          expect(count).toBeGreaterThan(0);
          expect(to).toBeGreaterThan(from);
          expect(lenses[i + 1]?.from ?? Infinity).toBeGreaterThanOrEqual(to);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('are the same whichever way the entries come, and hold the same entries when the axis is moved a little', () => {
    fc.assert(
      fc.property(timelines(40), wide, (index, window) => {
        const entries = entriesOf(index);
        const seen = (list: readonly Dated[]) =>
          lensesOf(list, window, 3).map(({ from, to, members }) => [from, to, ids(members)]);
        expect(seen(entries.toReversed())).toEqual(seen(entries));
        const moved = { from: window.from + 1, to: window.to + 1 };
        const sets = (list: typeof window) =>
          lensesOf(entries, list, Infinity).map(({ members }) => ids(members).join(' '));
        const inBoth = sets(moved).filter((set) => sets(window).includes(set));
        expect(Math.abs(sets(moved).length - inBoth.length)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 100 },
    );
  });
});
