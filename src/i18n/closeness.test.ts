import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closenessInWords, type ClosenessWords } from '@/period/closeness.ts';
import { parsePeriod } from '@/period/edtf.ts';
import type { CalendarDate, Period } from '@/period/period.ts';
import { period as en } from './en/period.ts';
import { period as zh } from './zh/period.ts';

function inWords(edtf: string | null, words: ClosenessWords): string | null {
  const parsed = parsePeriod(edtf);
  if (!parsed.ok) throw new Error(`${edtf}: ${parsed.reason}`);
  return closenessInWords(parsed.period, words);
}

/** Every shape that a period can have. */
test.each([
  [null, null, null],
  ['2020', 'known to the year', '精确到年'],
  ['2020-12', 'known to the month', '精确到月'],
  ['2021-02-25', 'known to the day', '精确到日'],
  ['2020~', 'the exact year is not known', '确切年份不详'],
  ['2021-02-25~', 'the exact day is not known', '确切日期不详'],
  ['2020-03?', 'the month is not certain', '月份未能确定'],
  ['2020%', 'the exact year is not known', '确切年份不详'],
  ['2016/2020', 'known to the year', '精确到年'],
  ['2021-02-25/2021-02-25', 'known to the day', '精确到日'],
  ['2019/2021-03', 'start: known to the year; end: known to the month', '起点：精确到年；终点：精确到月'],
  [
    '2021-02~/2021-03?',
    'start: the exact month is not known; end: the month is not certain',
    '起点：确切月份不详；终点：月份未能确定',
  ],
  ['/2021-02-25', 'the day itself is not known', '具体是哪一天不详'],
  ['/2021', 'the year itself is not known', '具体年份不详'],
  ['../2021', 'end: known to the year', '终点：精确到年'],
  ['2019/', 'start: known to the year', '起点：精确到年'],
  ['2019-05/..', 'start: known to the month', '起点：精确到月'],
  ['[2021-02-25..2021-03-09]', 'the day itself is not known', '具体是哪一天不详'],
  ['201X', 'the year itself is not known', '具体年份不详'],
  ['[2021..]', 'the year itself is not known', '具体年份不详'],
  ['[..2021-03]', 'the month itself is not known', '具体月份不详'],
  ['[2021-02-25..2021-02-25]', 'known to the day', '精确到日'],
  // A quarter is finer than its year, and says so itself.
  ['2021-35', null, null],
  ['2021-40~', null, null],
  ['2020-24', null, null],
  ['2021-33/2021-35', null, null],
  ['2020/2021-33', 'start: known to the year', '起点：精确到年'],
  ['2021-33/2022-03', 'end: known to the month', '终点：精确到月'],
])('%s: “%s”, “%s”', (edtf, english, chinese) => {
  expect(inWords(edtf, en.closeness)).toBe(english);
  expect(inWords(edtf, zh.closeness)).toBe(chinese);
});

const dates: fc.Arbitrary<CalendarDate> = fc.record({
  year: fc.constantFrom(2020, 2021),
  month: fc.constantFrom(2, 3),
  day: fc.constantFrom(null, 24, 25),
  approximate: fc.boolean(),
  uncertain: fc.boolean(),
});
const edges = fc.oneof(dates, fc.constantFrom('unknown' as const, 'open' as const));
const periods: fc.Arbitrary<Period> = fc.oneof(
  fc.constant({ kind: 'undated' as const }),
  dates.map((date) => ({ kind: 'date' as const, date })),
  fc.record({ kind: fc.constant('interval' as const), start: edges, end: edges }),
  fc.record({ kind: fc.constant('one-of' as const), earliest: fc.option(dates), latest: fc.option(dates) }),
);

test('“known to” alone is said only where every date is exact and none is a mere bound', () => {
  const isExact = (date: unknown) =>
    typeof date === 'object' && date !== null && !Object.values(date).includes(true);
  fc.assert(
    fc.property(periods, (period) => {
      const said = closenessInWords(period, en.closeness);
      if (said === null || !said.startsWith('known')) return;
      const parts = Object.entries(period).filter(([key]) => key !== 'kind');
      expect(parts.every(([, date]) => isExact(date))).toBe(true);
      if (period.kind === 'one-of') expect(period.earliest).toEqual(period.latest);
    }),
    { numRuns: 2000 },
  );
});
