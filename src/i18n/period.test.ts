import { describe, expect, test, vi } from 'vitest';
import { parsePeriod } from '@/period/edtf.ts';
import { formatPeriod, formatTick, type PeriodWords } from '@/period/format.ts';
import { period as en } from './en/period.ts';
import { period as zh } from './zh/period.ts';

function inWords(edtf: string | null, words: PeriodWords): string {
  const parsed = parsePeriod(edtf);
  if (!parsed.ok) throw new Error(`${edtf}: ${parsed.reason}`);
  return formatPeriod(parsed.period, words);
}

const PRINTED: readonly (readonly [string | null, string, string])[] = [
  [null, 'date not stated', '未注明日期'],
  ['2020', '2020', '2020年'],
  ['2020-12', 'December 2020', '2020年12月'],
  ['2021-02-25', '25 February 2021', '2021年2月25日'],
  ['2020~', 'about 2020', '约2020年'],
  ['2020-03?', 'possibly March 2020', '可能为2020年3月'],
  ['2020%', 'possibly about 2020', '可能为约2020年'],
  ['0000', '1 BC', '公元前1年'],
  ['-0043-03-15', '15 March 44 BC', '公元前44年3月15日'],
  ['2016/2020', '2016–2020', '2016—2020年'],
  ['2021-02/2021-03', 'February – March 2021', '2021年2月—3月'],
  ['2021-02-25/2021-02-28', '25–28 February 2021', '2021年2月25日—28日'],
  ['2021-02-25/2021-02-25', '25 February 2021', '2021年2月25日'],
  ['2019-12/2020-02', 'December 2019 – February 2020', '2019年12月—2020年2月'],
  ['2021-02~/2021-03', 'about February 2021 – March 2021', '约2021年2月—2021年3月'],
  ['-0005/-0001', '6 BC – 2 BC', '公元前6年—公元前2年'],
  ['/2021-02-25', 'by 25 February 2021', '不晚于2021年2月25日'],
  ['../2021', 'until 2021', '至2021年止'],
  ['2019/', 'from 2019, end not known', '2019年起，结束时间不详'],
  ['2019/..', 'from 2019 on', '2019年起'],
  ['[2021-02-25..2021-03-09]', 'between 25 February and 9 March 2021', '2021年2月25日至3月9日之间'],
  ['201X', 'between 2010 and 2019', '2010年至2019年之间'],
  ['[2021..]', '2021 or later', '2021年或之后'],
  ['[..2021-03]', 'by March 2021', '不晚于2021年3月'],
];

test.each(PRINTED)('%s is "%s" and “%s”', (edtf, english, chinese) => {
  expect(inWords(edtf, en)).toBe(english);
  expect(inWords(edtf, zh)).toBe(chinese);
});

test.each([
  [2020, null, null, '2020', '2020年'],
  [2020, 2, null, 'Feb 2020', '2020年2月'],
  [2020, 2, 25, '25 Feb', '2月25日'],
  [0, null, null, '1 BC', '公元前1年'],
] as const)('a tick at %s %s %s is short', (year, month, day, english, chinese) => {
  expect(formatTick(year, month, day, en)).toBe(english);
  expect(formatTick(year, month, day, zh)).toBe(chinese);
});

describe('a date is the same everywhere on earth', () => {
  test.each(['America/Los_Angeles', 'Asia/Shanghai', 'Pacific/Kiritimati'])('in %s', (zone) => {
    vi.stubEnv('TZ', zone);
    expect(new Date(0).getTimezoneOffset()).not.toBe(0);
    expect(PRINTED.map(([edtf]) => inWords(edtf, en))).toEqual(PRINTED.map(([, english]) => english));
    vi.unstubAllEnvs();
  });
});

test.each([
  ['2021-35', 'Q3 2021', '2021年第三季度'],
  ['2021-40', 'first half of 2021', '2021年上半年'],
  ['2020-24', 'winter 2020', '2020年冬季'],
  ['2021-36~', 'about Q4 2021', '约2021年第四季度'],
])('a named part of a year is said by its name: %s', (edtf, english, chinese) => {
  expect(inWords(edtf, en)).toBe(english);
  expect(inWords(edtf, zh)).toBe(chinese);
});
