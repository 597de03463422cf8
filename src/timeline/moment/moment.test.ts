import { describe, expect, it } from 'vitest';
import { dayNumberOf } from '@/period/day.ts';
import type { CalendarDate, Period } from '@/period/period.ts';
import { labelOf, textMetrics } from '../layout/label.ts';
import { layoutMoment } from './moment.ts';
import { datedEntries, onDay, sampleEvent, SCOPES } from '../testing/sampleTimeline.ts';
import { indexTimeline } from '../index/timelineIndex.ts';
import { wholeOf } from '../layout/whole.ts';

const index = indexTimeline(
  [0, 40, 60, 900, 1000].map((day) => sampleEvent(`e${String(day)}`, onDay(day))),
  SCOPES,
);
const dateIn = (year: number): CalendarDate => ({
  year,
  month: null,
  day: null,
  approximate: false,
  uncertain: false,
});
const moment = (height: number) =>
  layoutMoment({
    entries: datedEntries(index),
    all: wholeOf(index),
    width: 1200,
    height,
    metrics: textMetrics(27),
    label: ({ event }) => labelOf(`A title of ${event.id}`, 'some day', ['more than 40 tons'], ' · ', String),
  });

describe('a moment of the timeline', () => {
  it('draws every entry', () => {
    expect(moment(800).entries).toHaveLength(5);
  });

  it('leaves the figures out before it leaves its height', () => {
    expect(moment(900).entries.every(({ text }) => text.figures.length === 1)).toBe(true);
    expect(moment(400).entries.every(({ text }) => text.figures.length === 0)).toBe(true);
  });

  it('spreads its rows over the height that there is', () => {
    const last = ({ tops }: ReturnType<typeof moment>) => tops.at(-1) ?? 0;
    expect(last(moment(900))).toBeGreaterThan(last(moment(500)));
  });

  it('of a part of time ends a longer bar beyond its edge, and keeps its words within', () => {
    const long: Period = { kind: 'interval', start: dateIn(1900), end: dateIn(2100) };
    const within = {
      from: dayNumberOf({ year: 2000, month: 1, day: 1 }),
      to: dayNumberOf({ year: 2010, month: 1, day: 1 }),
    };
    const { entries } = layoutMoment({
      entries: datedEntries(indexTimeline([sampleEvent('long', long)], SCOPES)),
      all: within,
      bleed: 40,
      width: 1200,
      height: 900,
      metrics: textMetrics(15),
      label: ({ event }) => labelOf(`A title of ${event.id}`, 'long', [], ' · ', String),
    });
    expect(entries[0]?.mark).toEqual({ from: -40, to: 1240 });
    expect(entries[0]?.label.from).toBeGreaterThanOrEqual(0);
  });
});
