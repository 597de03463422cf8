import { describe, expect, test } from 'vitest';
import { numerals as en } from './en/numerals.ts';
import { numerals as zh } from './zh/numerals.ts';
import { formatQuantity, partsToString, type Printable } from '@/quantity/format.ts';
import { formatNumber, type Printing } from '@/quantity/numberText.ts';
import type { Value } from '@/quantity/quantity.ts';
import type { UnitPattern } from '@/quantity/unitPattern.ts';

const units = {
  rmb: { en: { other: 'RMB {n}' }, zh: { other: '人民币{n}元' } },
  dollars: { en: { other: '${n}' }, zh: { other: '{n}美元' } },
  people: { en: { one: '{n} person', other: '{n} people' }, zh: { other: '{n}人' } },
  tons: { en: { one: '{n} ton', other: '{n} tons' }, zh: { other: '{n}吨' } },
  percent: { en: { other: '{n}%' }, zh: { other: '{n}%' } },
  celsius: { en: { other: '{n} °C' }, zh: { other: '{n}℃' } },
  energy: { en: { other: '{n} MWh' }, zh: { other: '{n}兆瓦时' } },
  doses: { en: { one: '{n} dose', other: '{n} doses' }, zh: { other: '{n}剂' } },
  pence: { en: { other: '${n} per kWh' }, zh: { other: '每千瓦时{n}美元' } },
  bare: { en: { other: '{n}' }, zh: { other: '{n}' } },
} satisfies Record<string, Record<'en' | 'zh', UnitPattern>>;

const number = (value: number): Value => ({ form: 'number', value });
const printed = (decimals: number, unitMult: number | null = null): Printing => ({
  quantum: decimals === 0 ? null : (unitMult ?? 0) - decimals,
  scale: unitMult,
});

interface Case extends Partial<Omit<Printable, 'pattern' | 'qualifier' | 'words' | 'note' | 'signWord'>> {
  readonly value: Value;
  readonly unit: keyof typeof units;
  readonly qualifier?: readonly [string | null, string | null];
  readonly words?: readonly [string, string];
  readonly note?: readonly [string, string];
  readonly signWord?: readonly [string, string];
}

function say(language: 'en' | 'zh', given: Case): string {
  const index = language === 'en' ? 0 : 1;
  return partsToString(
    formatQuantity(
      {
        comparator: null,
        fromBelow: false,
        obsStatus: 'reported',
        printing: { quantum: null, scale: null },
        beside: null,
        ...given,
        qualifier: given.qualifier?.[index] ?? null,
        words: given.words?.[index] ?? null,
        note: given.note?.[index] ?? null,
        signWord: given.signWord?.[index] ?? null,
        pattern: units[given.unit][language],
      },
      language === 'en' ? en : zh,
    ),
  );
}

const range = (lower: number, upper: number, lowerClosed = true, upperClosed = true): Value => ({
  form: 'range',
  lower,
  lowerClosed,
  upper,
  upperClosed,
});

describe('a quantity is printed with all that qualifies it:', () => {
  test.each<[english: string, chinese: string, Case]>([
    ['3 people', '3人', { value: number(3), unit: 'people' }],
    ['1 person', '1人', { value: number(1), unit: 'people' }],
    ['more than 40,000 people', '超过4万人', { value: number(40_000), comparator: '>', unit: 'people' }],
    ['at least 900 people', '至少900人', { value: number(900), comparator: '>=', unit: 'people' }],
    ['less than 500 people', '不到500人', { value: number(500), comparator: '<', unit: 'people' }],
    [
      'up to 1.3 billion doses',
      '最多13亿剂',
      { value: number(1.3e9), comparator: '<=', qualifier: ['up to', null], unit: 'doses' },
    ],
    ['about 12.4 million people', '约1,240万人', { value: number(12.4e6), comparator: '~', unit: 'people' }],
    [
      'nearly 40,000 people',
      '将近4万人',
      { value: number(40_000), comparator: '~', fromBelow: true, unit: 'people' },
    ],
    [
      'over RMB 1.1 billion',
      '人民币11亿余元',
      { value: number(1.1e9), comparator: '>', qualifier: ['over', '余'], unit: 'rmb' },
    ],
    [
      'more than 40 tons',
      '40多吨',
      { value: number(40), comparator: '>', qualifier: [null, '多'], unit: 'tons' },
    ],
    [
      'about 60 people',
      '60人左右',
      { value: number(60), comparator: '~', qualifier: [null, '左右'], unit: 'people' },
    ],
    [
      '900 or more people',
      '900人以上',
      { value: number(900), comparator: '>=', qualifier: ['or more', '以上'], unit: 'people' },
    ],
    ['10 to 20 people', '10至20人', { value: range(10, 20), unit: 'people' }],
    ['10 to 15%', '10至15%', { value: range(10, 15), unit: 'percent' }],
    ['RMB 5 to 10 million', '人民币500至1,000万元', { value: range(5e6, 1e7), unit: 'rmb' }],
    ['900,000 to 1.2 million people', '90至120万人', { value: range(9e5, 1.2e6), unit: 'people' }],
    ['about 10 to 20 people', '约10至20人', { value: range(10, 20), comparator: '~', unit: 'people' }],
    [
      'more than 10 and up to 20 people',
      '超过10、不超过20人',
      { value: range(10, 20, false), unit: 'people' },
    ],
    [
      '95% (95% CI 90.3 to 97.6)',
      '95%（95%置信区间 90.3至97.6）',
      { value: { form: 'interval', value: 95, lower: 90.3, upper: 97.6, level: 95 }, unit: 'percent' },
    ],
    [
      '1.1 ± 0.2 °C',
      '1.1±0.2℃',
      { value: { form: 'interval', value: 1.1, lower: 0.9, upper: 1.3, level: null }, unit: 'celsius' },
    ],
    ['2.0%', '2.0%', { value: number(2), printing: printed(1), unit: 'percent' }],
    ['$0.20 per kWh', '每千瓦时0.20美元', { value: number(0.2), printing: printed(2), unit: 'pence' }],
    ['52.80 tons', '52.80吨', { value: number(52.8), printing: printed(2), unit: 'tons' }],
    ['1.0 tons', '1.0吨', { value: number(1), printing: printed(1), unit: 'tons' }],
    [
      '92.502 million MWh',
      '9,250.2万兆瓦时',
      { value: number(92_502_000), printing: printed(3, 6), unit: 'energy' },
    ],
    [
      '86,413,500 MWh',
      '86,413,500兆瓦时',
      { value: number(86_413_500), printing: { quantum: null, scale: 0 }, unit: 'energy' },
    ],
    ['$4.50 billion', '45.0亿美元', { value: number(4.5e9), printing: printed(2, 9), unit: 'dollars' }],
    ['−$6.918 billion', '−69.18亿美元', { value: number(-6.918e9), unit: 'dollars' }],
    [
      'a loss of $6.918 billion',
      '亏损69.18亿美元',
      { value: number(-6.918e9), signWord: ['a loss of', '亏损'], unit: 'dollars' },
    ],
    ['0 people', '0人', { value: number(0), unit: 'people' }],
    ['8 out of 10 people', '每10人中有8人', { value: { form: 'outOf', count: 8, of: 10 }, unit: 'people' }],
    [
      'nearly 1 in 5 people',
      '将近每5人中有1人',
      { value: { form: 'outOf', count: 1, of: 5 }, comparator: '~', fromBelow: true, unit: 'people' },
    ],
    [
      'dozens of people',
      '数十人',
      { value: { form: 'words' }, words: ['dozens of people', '数十人'], unit: 'people' },
    ],
    [
      'expected RMB 4.95 billion',
      '预计人民币49.5亿元',
      { value: number(4.95e9), obsStatus: 'expected', unit: 'rmb' },
    ],
    [
      'expected more than RMB 5 million',
      '预计超过人民币500万元',
      { value: number(5e6), obsStatus: 'expected', comparator: '>', unit: 'rmb' },
    ],
    [
      'estimated 45 million people',
      '估计4,500万人',
      { value: number(45e6), obsStatus: 'estimated', unit: 'people' },
    ],
    ['target 50%', '目标50%', { value: number(50), obsStatus: 'target', unit: 'percent' }],
    [
      'over 200 million (currency not stated)',
      '超过2亿（货币未注明）',
      {
        value: number(2e8),
        comparator: '>',
        qualifier: ['over', null],
        note: ['currency not stated', '货币未注明'],
        unit: 'bare',
      },
    ],
    [
      'RMB 4.95 billion (about US$765 million)',
      '人民币49.5亿元（about US$765 million）',
      { value: number(4.95e9), beside: 'about US$765 million', unit: 'rmb' },
    ],
  ])('%s, %s', (english, chinese, given) => {
    expect(say('en', given)).toBe(english);
    expect(say('zh', given)).toBe(chinese);
  });
});

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
    [-4_950_000_000, '−4.95 billion', '−49.5亿'],
    [3e12, '3 trillion', '3万亿'],
  ])('%d', (value, english, chinese) => {
    expect(formatNumber(value, en)).toBe(english);
    expect(formatNumber(value, zh)).toBe(chinese);
  });

  test.each([NaN, Infinity, -Infinity])('%d is refused', (value) => {
    expect(() => formatNumber(value, en)).toThrow(RangeError);
  });
});

test('the parts stand in reading order, a remark without its brackets', () => {
  const parts = formatQuantity(
    {
      value: number(4.95e9),
      comparator: '>',
      fromBelow: false,
      obsStatus: 'expected',
      printing: { quantum: null, scale: null },
      qualifier: null,
      signWord: null,
      words: null,
      pattern: units.rmb.en,
      note: 'not audited',
      beside: null,
    },
    en,
  );
  expect(parts.filter(({ type }) => type !== 'literal')).toEqual([
    { type: 'status', text: 'expected' },
    { type: 'comparator', text: 'more than' },
    { type: 'unit-before', text: 'RMB' },
    { type: 'number', text: '4.95' },
    { type: 'scale', text: 'billion' },
    { type: 'note', text: 'not audited' },
  ]);
});
