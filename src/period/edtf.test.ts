import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf, edgesOf } from './bounds.ts';
import { dayNumberOf, daysInMonth } from './day.ts';
import { parsePeriod } from './edtf.ts';
import type { CalendarDate, Period, PeriodEdge } from './period.ts';

function on(year: number, month: number | null = null, day: number | null = null): CalendarDate {
  return { year, month, day, approximate: false, uncertain: false };
}
const about = (date: CalendarDate): CalendarDate => ({ ...date, approximate: true });
const possibly = (date: CalendarDate): CalendarDate => ({ ...date, uncertain: true });
const single = (date: CalendarDate): Period => ({ kind: 'date', date });
const interval = (start: PeriodEdge, end: PeriodEdge): Period => ({ kind: 'interval', start, end });
const oneOf = (earliest: CalendarDate | null, latest: CalendarDate | null): Period => ({
  kind: 'one-of',
  earliest,
  latest,
});

describe('EDTF is read into its known parts', () => {
  test.each<[string | null, Period]>([
    [null, { kind: 'undated' }],
    ['2020', single(on(2020))],
    ['2020-12', single(on(2020, 12))],
    ['2021-02-25', single(on(2021, 2, 25))],
    ['2020-02-29', single(on(2020, 2, 29))],
    ['2020~', single(about(on(2020)))],
    ['2021-03?', single(possibly(on(2021, 3)))],
    ['2021%', single(about(possibly(on(2021))))],
    ['0000', single(on(0))],
    ['-0043-03-15', single(on(-43, 3, 15))],
    ['Y17000', single(on(17_000))],
    ['Y-17000', single(on(-17_000))],
    ['2016/2020', interval(on(2016), on(2020))],
    ['2021-02-25/2021-02-25', interval(on(2021, 2, 25), on(2021, 2, 25))],
    ['2021-03~/2022?', interval(about(on(2021, 3)), possibly(on(2022)))],
    ['/2021-02-25', interval('unknown', on(2021, 2, 25))],
    ['../2021', interval('open', on(2021))],
    ['2019/', interval(on(2019), 'unknown')],
    ['2019/..', interval(on(2019), 'open')],
    ['[2021-02-25..2021-03-09]', oneOf(on(2021, 2, 25), on(2021, 3, 9))],
    ['[2021..]', oneOf(on(2021), null)],
    ['[..2021-03]', oneOf(null, on(2021, 3))],
    ['[2021]', single(on(2021))],
    ['2020-XX', single(on(2020))],
    ['2020-XX-XX', single(on(2020))],
    ['2020-02-XX', single(on(2020, 2))],
    ['201X', oneOf(on(2010), on(2019))],
    ['20XX', oneOf(on(2000), on(2099))],
    ['-201X', oneOf(on(-2019), on(-2010))],
  ])('%s', (edtf, period) => {
    expect(parsePeriod(edtf)).toEqual({ ok: true, period });
  });

  test('an end may overlap its start where their precision differs', () => {
    expect(parsePeriod('2021-06/2021').ok).toBe(true);
    expect(parsePeriod('2021/2021-06').ok).toBe(true);
  });
});

describe('what is no period is refused with a reason', () => {
  test.each([
    '',
    ' 2021',
    '2021-13',
    '2021-02-30',
    '2021-02-29',
    '2021-4-1',
    '-0000',
    'February 2021',
    '<b>',
    '2021/2022/2023',
    '2021-02-29/2022',
    '[2021',
    '2021-00',
    '2021-01-00',
    '2021-04-31~',
    '-0003-02-29',
    '2021-02-29?/2022',
    '2020-02-29/2021-02-29',
    '[..2021-~02-29]',
    '{1900-02~-?29}',
    '2021-02-29T10:00:00Z',
  ])('%j is not EDTF', (edtf) => {
    expect(parsePeriod(edtf)).toEqual({ ok: false, reason: 'syntax' });
  });

  test.each([
    '2021-29',
    '20',
    '201',
    '{2019,2021}',
    '[2019,2021]',
    '[2019..2020,2022]',
    'XXXX',
    '201X-XX',
    '2021-02-25T10:00:00Z',
    '1950S2',
    'Y1000000',
    'Y-99999999999999999999',
    '2021-~03',
    '2020-~02-29',
    '{2020-02-29,2021-02-28}',
    '2020-XX-31',
    '/',
    '../..',
    '/..',
    '201X/2020',
  ])('%j cannot be drawn', (edtf) => {
    expect(parsePeriod(edtf)).toEqual({ ok: false, reason: 'unsupported' });
  });

  test.each([
    '2022/2021',
    '2021-03/2021-02',
    '2021-02-25/2021-02-24',
    '[2021-03-09..2021-02-25]',
    '2022/2021-12-31~',
  ])('%j ends before it starts', (edtf) => {
    expect(parsePeriod(edtf)).toEqual({ ok: false, reason: 'end-before-start' });
  });

  test('whatever the text, there is an answer', () => {
    const scraps = fc.array(
      fc.constantFrom('2021', '-', '02', '30', '/', '..', '[', ']', '~', 'X', '?', ',', 'Y', ' '),
      {
        maxLength: 8,
      },
    );
    fc.assert(fc.property(scraps, (parts) => typeof parsePeriod(parts.join('')).ok === 'boolean'));
  });
});

test('every day of every year is read as it stands, a day too many is not', () => {
  const years = fc.integer({ min: -9999, max: 9999 });
  fc.assert(
    fc.property(
      years,
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
      (year, month, day) => {
        const digits = (value: number, width: number): string => String(Math.abs(value)).padStart(width, '0');
        const edtf = `${year < 0 ? '-' : ''}${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
        expect(parsePeriod(edtf)).toEqual(
          day <= daysInMonth(year, month)
            ? { ok: true, period: single(on(year, month, day)) }
            : { ok: false, reason: 'syntax' },
        );
      },
    ),
  );
});

test('a period survives JSON', () => {
  for (const edtf of ['2020~', '/2021', '../2021-02', '[2021..]', '201X']) {
    const parsed = parsePeriod(edtf);
    expect(JSON.parse(JSON.stringify(parsed))).toEqual(parsed);
  }
});

describe('a named part of a year', () => {
  const read = (edtf: string) => {
    const parsed = parsePeriod(edtf);
    if (!parsed.ok) throw new Error(parsed.reason);
    return parsed.period;
  };
  const DAY = (month: number, day: number, year = 2021) => dayNumberOf({ year, month, day });

  test.each([
    ['2021-33', DAY(1, 1), DAY(3, 31)],
    ['2021-35', DAY(7, 1), DAY(9, 30)],
    ['2021-40', DAY(1, 1), DAY(6, 30)],
    ['2021-41', DAY(7, 1), DAY(12, 31)],
    // A season's months depend on the hemisphere: all that is sure is the year.
    ['2021-24', DAY(1, 1), DAY(12, 31)],
    ['2020-36/2021-33', DAY(10, 1, 2020), DAY(3, 31)],
  ])('%s has the days of its months', (edtf, earliest, latest) => {
    expect(boundsOf(read(edtf))).toEqual({ earliest, latest });
  });

  test('is soft where its months are not sure, sharp where they are', () => {
    expect(edgesOf(read('2021-24')).start.kind).toBe('soft');
    expect(edgesOf(read('2021-35')).start.kind).toBe('sharp');
  });
});
