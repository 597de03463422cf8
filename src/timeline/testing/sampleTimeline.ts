import * as fc from 'fast-check';
import { civilDayOf } from '@/period/day.ts';
import type { CalendarDate, Period } from '@/period/period.ts';
import type { TimelineEvent } from '@/report/model.ts';
import { cellDaysOf, densityOf } from '../index/density.ts';
import { labelOf, textMetrics } from '../layout/label.ts';
import { layoutTimeline, rangeFor, stretchOf, type Layout } from '../layout/layout.ts';
import { dated, indexTimeline, type Dated, type TimelineIndex } from '../index/timelineIndex.ts';
import { wholeOf } from '../layout/whole.ts';
import type { TimeWindow } from '@/address/timeWindow.ts';

export const SCOPES = [{ id: 'company' }, { id: 'project' }, { id: 'person' }, { id: 'nation' }];

/** An entry for tests: only what the layout looks at differs. */
export function sampleEvent(
  id: string,
  date: Period,
  scope = 'company',
  kind: 'event' | 'band' = 'event',
): TimelineEvent {
  const title = { en: `Entry ${id}`, zh: `条目${id}`, ours: [] };
  return {
    id,
    kind,
    title,
    description: null,
    date,
    scope,
    obsStatus: 'reported',
    figures: [],
    topics: [],
    relation: null,
    provenance: [{ of: 'event', basis: 'stated', paragraph: 1, source: null, note: null }],
  };
}

/** The date of a day number, known to the day. */
function dateOf(dayNumber: number): CalendarDate {
  return { ...civilDayOf(dayNumber), approximate: false, uncertain: false };
}

export const onDay = (dayNumber: number): Period => ({ kind: 'date', date: dateOf(dayNumber) });

const day = fc.integer({ min: -4000, max: 4000 });

/** Periods of every kind around 1970: days, months, years, intervals, open and unknown ends, one of a range. */
const period: fc.Arbitrary<Period> = fc.oneof(
  { weight: 4, arbitrary: day.map(onDay) },
  {
    weight: 2,
    arbitrary: fc.tuple(day, fc.boolean(), fc.boolean()).map(([number, monthKnown, approximate]): Period => {
      const date = dateOf(number);
      return {
        kind: 'date',
        date: { ...date, day: null, month: monthKnown ? date.month : null, approximate },
      };
    }),
  },
  {
    weight: 4,
    arbitrary: fc.tuple(day, fc.integer({ min: 0, max: 1500 })).map(([from, length]): Period => ({
      kind: 'interval',
      start: dateOf(from),
      end: dateOf(from + length),
    })),
  },
  day.map((to): Period => ({ kind: 'interval', start: 'unknown', end: dateOf(to) })),
  day.map((from): Period => ({ kind: 'interval', start: dateOf(from), end: 'open' })),
  fc.tuple(day, fc.integer({ min: 0, max: 60 })).map(([from, length]): Period => ({
    kind: 'one-of',
    earliest: dateOf(from),
    latest: dateOf(from + length),
  })),
  fc.constant<Period>({ kind: 'undated' }),
);

/** Timelines of up to so many entries. */
export function timelines(most: number): fc.Arbitrary<TimelineIndex> {
  return fc
    .array(fc.tuple(period, fc.constantFrom(...SCOPES), fc.integer({ min: 0, max: 9 })), { maxLength: most })
    .map((entries) =>
      indexTimeline(
        entries.map(([date, { id }, kind], i) =>
          sampleEvent(`e${String(i)}`, date, id, kind === 0 ? 'band' : 'event'),
        ),
        SCOPES,
      ),
    );
}

/** Windows on such timelines, of days to decades. */
export const windows: fc.Arbitrary<TimeWindow> = fc
  .tuple(fc.integer({ min: -4200, max: 4200 }), fc.constantFrom(5, 20, 90, 400, 2000, 9000))
  .map(([from, span]) => ({ from, to: from + span }));

export function datedEntries({ events }: TimelineIndex): readonly Dated[] {
  return events.flatMap((event) => dated(event) ?? []);
}

/** The layout that the axis makes for a window. */
export function layoutFor(index: TimelineIndex, window: TimeWindow, width = 1100): Layout {
  const density = densityOf(index);
  const all = wholeOf(index);
  const span = window.to - window.from;
  const scale = { origin: all.from, pxPerDay: width / span };
  return layoutTimeline({
    index,
    density,
    scale,
    range: rangeFor(window, index, density),
    cellDays: cellDaysOf(span, density),
    edges: stretchOf(scale, all),
    mostLabel: 300,
    metrics: textMetrics(12.5),
    label: ({ event }) => labelOf(event.title.en, event.id.repeat(3), [], ' · ', String),
  });
}
