import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf, compareChronologically, edgesOf } from './bounds.ts';
import { civilDayOf, dayNumberOf, daysInMonth } from './day.ts';
import { parsePeriod } from './edtf.ts';
import type { CalendarDate, Period } from './period.ts';

function period(edtf: string | null): Period {
  const parsed = parsePeriod(edtf);
  if (!parsed.ok) throw new Error(`${edtf}: ${parsed.reason}`);
  return parsed.period;
}

const dates: fc.Arbitrary<CalendarDate> = fc
  .record({
    year: fc.integer({ min: -3, max: 4 }),
    month: fc.option(fc.integer({ min: 1, max: 12 })),
    day: fc.option(fc.integer({ min: 1, max: 31 })),
    approximate: fc.boolean(),
    uncertain: fc.boolean(),
  })
  .map((date) => ({
    ...date,
    day:
      date.month === null || date.day === null
        ? null
        : Math.min(date.day, daysInMonth(date.year, date.month)),
  }));
const edges = fc.oneof(dates, fc.constantFrom('unknown' as const, 'open' as const));
const periods: fc.Arbitrary<Period> = fc.oneof(
  fc.constant({ kind: 'undated' as const }),
  dates.map((date) => ({ kind: 'date' as const, date })),
  fc.record({ kind: fc.constant('interval' as const), start: edges, end: edges }),
  fc.record({ kind: fc.constant('one-of' as const), earliest: fc.option(dates), latest: fc.option(dates) }),
);

describe('a period has its true width', () => {
  const day = (year: number, month: number, dayOfMonth: number): number =>
    dayNumberOf({ year, month, day: dayOfMonth });

  test.each([
    ['2020', day(2020, 1, 1), day(2020, 12, 31)],
    ['2020-02', day(2020, 2, 1), day(2020, 2, 29)],
    ['2021-02-25', day(2021, 2, 25), day(2021, 2, 25)],
    ['0000', day(0, 1, 1), day(0, 12, 31)],
    ['2016/2020', day(2016, 1, 1), day(2020, 12, 31)],
    ['[2021-02-25..2021-03-09]', day(2021, 2, 25), day(2021, 3, 9)],
    ['/2021-02-25', null, day(2021, 2, 25)],
    ['2019/..', day(2019, 1, 1), null],
    ['2021-33', day(2021, 1, 1), day(2021, 3, 31)],
    ['2021-34', day(2021, 4, 1), day(2021, 6, 30)],
    ['2021-36', day(2021, 10, 1), day(2021, 12, 31)],
    ['2021-40', day(2021, 1, 1), day(2021, 6, 30)],
    ['2021-41', day(2021, 7, 1), day(2021, 12, 31)],
    // Whose winter is not said.
    ['2020-24', day(2020, 1, 1), day(2020, 12, 31)],
    ['2021-33/2021-35', day(2021, 1, 1), day(2021, 9, 30)],
    [null, null, null],
  ])('%s', (edtf, earliest, latest) => {
    expect(boundsOf(period(edtf))).toEqual({ earliest, latest });
  });

  test('every day that a date can mean lies within its bounds, and no other', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -1500, max: 2000 }), (date, offset) => {
        const { earliest, latest } = boundsOf({ kind: 'date', date });
        const dayNumber = dayNumberOf({ year: 0, month: 1, day: 1 }) + offset;
        const civil = civilDayOf(dayNumber);
        const meant =
          civil.year === date.year &&
          (date.month === null || civil.month === date.month) &&
          (date.day === null || civil.day === date.day);
        expect(earliest !== null && latest !== null && earliest <= dayNumber && dayNumber <= latest).toBe(
          meant,
        );
      }),
      { numRuns: 1000 },
    );
  });
});

test.each([
  ['2020', 'sharp', 'sharp'],
  ['2020~', 'soft', 'soft'],
  ['2020/2021?', 'sharp', 'soft'],
  ['/2021', 'unknown', 'sharp'],
  ['../2021', 'open', 'sharp'],
  ['[2020..2021]', 'one-of', 'one-of'],
  ['[..2021]', 'unknown', 'one-of'],
  ['2021-35', 'sharp', 'sharp'],
  ['2021-35~', 'soft', 'soft'],
  ['2020-24', 'soft', 'soft'],
  ['[2021..]', 'one-of', 'unknown'],
  [null, 'unknown', 'unknown'],
])('the edges of %s are known as %s and %s', (edtf, start, end) => {
  const found = edgesOf(period(edtf));
  expect([found.start.kind, found.end.kind]).toEqual([start, end]);
});

describe('periods sort in time', () => {
  test('what has only an end comes just before what starts there, what has no date last', () => {
    const sorted = [
      '1996',
      '2016',
      '2016/2020',
      '2016/..',
      '/2020',
      '2020-33',
      '2020-40',
      '2020~',
      '2020-12',
      '/2021-02-25',
      '2021-02-25',
      '[2021-02-25..2021-03-09]',
      '[..2021-03-09]',
      '2021-03-10',
      null,
    ];
    const shuffled = sorted.toReversed().map((edtf) => ({ edtf, period: period(edtf) }));
    shuffled.sort((a, b) => compareChronologically(a.period, b.period));
    expect(shuffled.map(({ edtf }) => edtf)).toEqual(sorted);
  });

  test('in one order, whichever two are compared', () => {
    const sign = (a: Period, b: Period): number => Math.sign(compareChronologically(a, b)) + 0;
    fc.assert(
      fc.property(periods, periods, periods, (a, b, c) => {
        expect(sign(a, a)).toBe(0);
        expect(sign(a, b)).toBe(0 - sign(b, a));
        if (sign(a, b) <= 0 && sign(b, c) <= 0) expect(sign(a, c)).toBeLessThanOrEqual(0);
        if (sign(a, b) === 0) expect(sign(a, c)).toBe(sign(b, c));
      }),
      { numRuns: 3000 },
    );
  });
});
