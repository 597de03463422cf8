import { afterAll, describe, expect, test, vi } from 'vitest';
import type { CalendarDate, Period, PeriodEdge, YearPart } from './period.ts';

// A timeline of a hundred thousand entries would take ten seconds with the library: what is usual is read without it.
vi.resetModules();
vi.doMock('edtf', () => ({
  parse: () => {
    throw new Error('The library was asked');
  },
}));
const { parsePeriod } = await import('./edtf.ts');
afterAll(() => {
  vi.doUnmock('edtf');
  vi.resetModules();
});

const on = (year: number, month: number | null = null, day: number | null = null): CalendarDate => ({
  year,
  month,
  day,
  approximate: false,
  uncertain: false,
});
const part = (year: number, kind: YearPart['kind'], number: YearPart['number']): CalendarDate => ({
  ...on(year),
  part: { kind, number },
});
const date = (one: CalendarDate): Period => ({ kind: 'date', date: one });
const interval = (start: PeriodEdge, end: PeriodEdge): Period => ({ kind: 'interval', start, end });
const oneOf = (earliest: CalendarDate | null, latest: CalendarDate | null): Period => ({
  kind: 'one-of',
  earliest,
  latest,
});

describe('a period of a usual form is read without the library:', () => {
  test.each<[string, Period]>([
    ['2021', date(on(2021))],
    ['0000', date(on(0))],
    ['-0044', date(on(-44))],
    ['2021-01', date(on(2021, 1))],
    ['2021-09', date(on(2021, 9))],
    ['2021-10', date(on(2021, 10))],
    ['2021-12', date(on(2021, 12))],
    ['2021-12-31', date(on(2021, 12, 31))],
    ['-0044-03-15', date(on(-44, 3, 15))],
    ['2021~', date({ ...on(2021), approximate: true })],
    ['2021-02?', date({ ...on(2021, 2), uncertain: true })],
    ['2021-02-25%', date({ ...on(2021, 2, 25), approximate: true, uncertain: true })],
    ['2021-21', date(part(2021, 'season', 1))],
    ['2021-22', date(part(2021, 'season', 2))],
    ['2021-23', date(part(2021, 'season', 3))],
    ['-0044-24', date(part(-44, 'season', 4))],
    ['2021-33', date(part(2021, 'quarter', 1))],
    ['2021-34', date(part(2021, 'quarter', 2))],
    ['2021-35', date(part(2021, 'quarter', 3))],
    ['2021-36~', date({ ...part(2021, 'quarter', 4), approximate: true })],
    ['2021-40', date(part(2021, 'half', 1))],
    ['2021-41?', date({ ...part(2021, 'half', 2), uncertain: true })],
    ['2020-XX', date(on(2020))],
    ['-0044-XX-XX', date(on(-44))],
    ['2020-02-XX', date(on(2020, 2))],
    ['2020-12-XX', date(on(2020, 12))],
    ['201X', oneOf(on(2010), on(2019))],
    ['20XX', oneOf(on(2000), on(2099))],
    ['[2021..2022-03]', oneOf(on(2021), on(2022, 3))],
    ['[2021-02-25..]', oneOf(on(2021, 2, 25), null)],
    ['[..-0044]', oneOf(null, on(-44))],
    ['2021/2022', interval(on(2021), on(2022))],
    ['2021-35/2022-02-01', interval(part(2021, 'quarter', 3), on(2022, 2, 1))],
    ['/2021', interval('unknown', on(2021))],
    ['2021/', interval(on(2021), 'unknown')],
    ['../2021', interval('open', on(2021))],
    ['2021/..', interval(on(2021), 'open')],
  ])('%s', (edtf, period) => {
    expect(parsePeriod(edtf)).toEqual({ ok: true, period });
  });
});

/** White space parts them; none of them has any. */
const OTHERS = `
  x2021 2021x 20211 202 -0000 -0000-05 2021-13 2021-00 2021-1 2021-011 2021-02-30 2021-00-10
  2021-02-00 2021-02-2 2021-02-255 2021-02-25~~ 2021~x x2021~ 2021-20 2021-25 2021-32 2021-37
  2021-39 2021-42 2021-24x x2021-24 -0000-24 2021-33~~ 21-33 2020-XX-01 2020-13-XX 2020-00-XX
  x2020-XX 2020-XXx -0000-XX 2020-XX-XX-XX 2020-02-XXx x201X 201Xx x20XX 20XXx 2XXX 20X 201X-02
  [..] [2021-13..] [..2021-13] [2021..2021-13] [2021..2022 2021..2022] x[2021..] [2021..]x
  [2021~..2022] [x..2021] / ../.. /.. ../ 2021/x x/2021 2021/2022/2023 2021/2022/ 201X/2022
  2020-XX/2022
`;

test.each(['', ...OTHERS.trim().split(/\s+/)])('of anything else, the library is asked: %j', (edtf) => {
  expect(parsePeriod(edtf)).toEqual({ ok: false, reason: 'syntax' });
});

test('what ends before it starts is told so', () => {
  for (const edtf of ['2022/2021', '[2022..2021]', '2021-36/2021-33']) {
    expect(parsePeriod(edtf)).toEqual({ ok: false, reason: 'end-before-start' });
  }
  expect(parsePeriod(null)).toEqual({ ok: true, period: { kind: 'undated' } });
});
