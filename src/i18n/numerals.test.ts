import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numerals as en } from './en/numerals.ts';
import { numerals as zh } from './zh/numerals.ts';
import {
  formatAxisNumber,
  formatQuantity,
  partsToString,
  type Numerals,
  type Printable,
  type UnitPattern,
} from '@/quantity/format.ts';
import { formatOutcome } from '@/quantity/formatOutcome.ts';
import { parseNumber, parsePhrase } from '@/quantity/parse.ts';
import { COMPARATORS, OBS_STATUSES } from '@/quantity/quantity.ts';

const exactly = (obsValue: number, pattern: UnitPattern): Printable => ({
  obsValue,
  comparator: null,
  obsStatus: 'reported',
  qualifier: null,
  pattern,
  note: null,
});
const moreThan = (obsValue: number, pattern: UnitPattern): Printable => ({
  ...exactly(obsValue, pattern),
  comparator: '>',
});
const expected = (obsValue: number, pattern: UnitPattern): Printable => ({
  ...exactly(obsValue, pattern),
  obsStatus: 'expected',
});

const inEnglish = {
  rmb: { other: 'RMB {n}' },
  people: { one: '{n} person', other: '{n} people' },
  tons: { one: '{n} ton', other: '{n} tons' },
  bare: { other: '{n}' },
};
const inChinese = { rmb: { other: '人民币{n}元' }, people: { other: '{n}人' }, bare: { other: '{n}' } };

/** The qualifier that has to be read in the output. */
function qualifierIn({ qualifier, comparator }: Printable, numerals: Numerals): string {
  if (qualifier !== null && qualifier !== '') return qualifier;
  return comparator === null ? '' : numerals.words.comparator[comparator];
}

describe('a number is never rounded', () => {
  test.each([
    [4_950_000_000, '4.95 billion', '49.5亿'],
    [225_000_000, '225 million', '2.25亿'],
    [200_000_000, '200 million', '2亿'],
    [40_000, '40,000', '4万'],
    [41_000, '41,000', '4.1万'],
    [15_000, '15,000', '1.5万'],
    [3000, '3,000', '3,000'],
    [60, '60', '60'],
    [0, '0', '0'],
    [0.045, '0.045', '0.045'],
    [1_000_000_000, '1 billion', '10亿'],
    [2_500_000_000, '2.5 billion', '25亿'],
    [1_234_567, '1,234,567', '1,234,567'],
    [1_234_567_890, '1,234,567,890', '1,234,567,890'],
    [-4_950_000_000, '-4.95 billion', '-49.5亿'],
    [3e12, '3 trillion', '3万亿'],
  ])('%d', (value, english, chinese) => {
    expect(formatAxisNumber(value, en)).toBe(english);
    expect(formatAxisNumber(value, zh)).toBe(chinese);
  });

  test.each([NaN, Infinity, -Infinity])('%d is refused', (value) => {
    expect(() => formatAxisNumber(value, en)).toThrow(RangeError);
  });
});

describe('a quantity is printed with all that qualifies it', () => {
  const fundsNote = { en: 'currency not stated', zh: '货币未说明' };

  test.each([
    ['expected RMB 4.95 billion', expected(4_950_000_000, inEnglish.rmb)],
    ['expected RMB 225 million', expected(225_000_000, inEnglish.rmb)],
    [
      'over 200 million (currency not stated)',
      { ...moreThan(2e8, inEnglish.bare), qualifier: 'over', note: fundsNote.en },
    ],
    ['more than 40,000 people', moreThan(40_000, inEnglish.people)],
    ['more than 40 tons', moreThan(40, inEnglish.tons)],
    ['1 ton', exactly(1, inEnglish.tons)],
    ['more than 1 ton', moreThan(1, inEnglish.tons)],
    ['1.5 tons', exactly(1.5, inEnglish.tons)],
    ['1.0000001 tons', exactly(1.0000001, inEnglish.tons)],
    ['expected more than RMB 5 million', { ...expected(5e6, inEnglish.rmb), comparator: '>' as const }],
  ])('%s', (text, printable) => {
    expect(partsToString(formatQuantity(printable, en))).toBe(text);
  });

  test.each([
    ['预计人民币49.5亿元', expected(4_950_000_000, inChinese.rmb)],
    ['超过2亿（货币未说明）', { ...moreThan(2e8, inChinese.bare), note: fundsNote.zh }],
    ['超过4万人', moreThan(40_000, inChinese.people)],
    ['超过3,000人', moreThan(3000, inChinese.people)],
    ['预计超过人民币500万元', { ...expected(5e6, inChinese.rmb), comparator: '>' as const }],
  ])('%s', (text, printable) => {
    expect(partsToString(formatQuantity(printable, zh))).toBe(text);
  });

  test.each([
    ['more than 40 people', '超过40人', '>'],
    ['at least 40 people', '至少40人', '>='],
    ['less than 40 people', '不到40人', '<'],
    ['at most 40 people', '至多40人', '<='],
  ] as const)('%s, %s', (english, chinese, comparator) => {
    const print = (pattern: UnitPattern, numerals: Numerals) =>
      partsToString(formatQuantity({ ...exactly(40, pattern), comparator }, numerals));
    expect(print(inEnglish.people, en)).toBe(english);
    expect(print(inChinese.people, zh)).toBe(chinese);
  });

  test('its parts stand in reading order, the remark without its brackets', () => {
    const printable = {
      ...expected(4_950_000_000, inEnglish.rmb),
      comparator: '>' as const,
      note: 'not audited',
    };
    const parts = formatQuantity(printable, en);
    expect(parts.filter(({ type }) => type !== 'literal')).toEqual([
      { type: 'status', text: 'expected' },
      { type: 'comparator', text: 'more than' },
      { type: 'unit-before', text: 'RMB' },
      { type: 'number', text: '4.95' },
      { type: 'scale', text: 'billion' },
      { type: 'note', text: 'not audited' },
    ]);
  });

  test('no qualifier, status or remark is ever left out', () => {
    const printables = fc.record({
      obsValue: fc.maxSafeNat(),
      comparator: fc.constantFrom(...COMPARATORS),
      obsStatus: fc.constantFrom(...OBS_STATUSES),
      qualifier: fc.constantFrom(null, '', 'over'),
      pattern: fc.constantFrom<UnitPattern>(...Object.values(inEnglish)),
      note: fc.constantFrom(null, '$& (sic)'),
    });
    fc.assert(
      fc.property(printables, fc.constantFrom(en, zh), (printable, numerals) => {
        const text = partsToString(formatQuantity(printable, numerals));
        expect(text).toContain(qualifierIn(printable, numerals));
        expect(text.includes(numerals.words.expected)).toBe(printable.obsStatus === 'expected');
        expect(text).toContain(printable.note ?? '');
        expect(text).toContain(formatAxisNumber(printable.obsValue, numerals));
        expect(text).toBe(text.trim());
      }),
    );
  });

  test('a pattern without a place for the number is refused', () => {
    expect(() => formatQuantity(exactly(1, { other: 'tons' }), en)).toThrow('{n}');
  });
});

describe('a printed number reads back as the same value', () => {
  const shortDecimal = fc
    .tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: -6, max: 15 }))
    .map(([digits, exponent]) => Number(`${digits}e${exponent}`) + 0);
  const values = fc.oneof(
    shortDecimal,
    fc.maxSafeInteger(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  );

  test.each([en, zh])('in $locale', (numerals) => {
    fc.assert(
      fc.property(values, (value) => {
        expect(parseNumber(formatAxisNumber(value, numerals), numerals)).toBe(value);
      }),
    );
  });

  test('whatever English prints, it reads', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.constantFrom('>', '>=', '<', '<='), (value, comparator) => {
        const phrase = `${en.words.comparator[comparator]} ${formatAxisNumber(value, en)} people`;
        expect(parsePhrase(phrase)).toEqual({ obsValue: value, comparator });
      }),
    );
  });
});

test('a calculated result says when it was shortened, and that it is expected', () => {
  const tax = {
    kind: 'stated',
    value: 4.5,
    unit: 'percent',
    comparator: null,
    obsStatus: 'expected',
  } as const;
  const print = (exact: boolean, numerals: Numerals): string =>
    partsToString(formatOutcome({ ...tax, exact }, inEnglish.people, numerals));
  expect(print(false, en)).toBe('expected about 4.5%');
  expect(print(false, zh)).toBe('预计约4.5%');
  expect(print(true, en)).toBe('expected 4.5%');

  const bound = { ...tax, value: 43_000, unit: 'same', comparator: '>', obsStatus: 'reported' } as const;
  expect(partsToString(formatOutcome({ ...bound, exact: true }, inEnglish.people, en))).toBe(
    'more than 43,000 people',
  );
});
