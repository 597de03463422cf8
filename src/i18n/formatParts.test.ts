import { describe, expect, test } from 'vitest';
import { amountText, formatQuantity, partsToString, PLAIN, type Printable } from '@/quantity/format.ts';
import { groupQuantity } from '@/quantity/groups.ts';
import { formatNumber, numberText } from '@/quantity/numberText.ts';
import type { Value } from '@/quantity/quantity.ts';
import { numerals as en } from './en/numerals.ts';
import { numerals as zh } from './zh/numerals.ts';

const number = (value: number): Value => ({ form: 'number', value });
const around = (value: number, lower: number, upper: number, level: number | null = null): Value => ({
  form: 'interval',
  value,
  lower,
  upper,
  level,
});
const printable = (more: Partial<Printable>): Printable => ({
  value: number(40),
  ...PLAIN,
  pattern: { other: '{n} people' },
  note: null,
  ...more,
});
const parts = (more: Partial<Printable>, numerals = en) =>
  formatQuantity(printable(more), numerals).map(({ type, text }) => `${type}: ${text}`);
const said = (more: Partial<Printable>, numerals = en) =>
  partsToString(formatQuantity(printable(more), numerals));

describe('each part has its kind, and no part is empty:', () => {
  test.each<[string, Partial<Printable>, readonly string[]]>([
    ['a plain number', {}, ['number: 40', 'literal:  ', 'unit-after: people']],
    [
      'a bound, expected, with a note and the same beside',
      {
        value: number(4.95e9),
        comparator: '>',
        obsStatus: 'expected',
        pattern: { other: 'RMB {n}' },
        note: 'not audited',
        beside: 'US$765 million',
      },
      [
        'status: expected',
        'literal:  ',
        'comparator: more than',
        'literal:  ',
        'unit-before: RMB',
        'literal:  ',
        'number: 4.95',
        'literal:  ',
        'scale: billion',
        'literal:  (',
        'beside: US$765 million',
        'literal: )',
        'literal:  (',
        'note: not audited',
        'literal: )',
      ],
    ],
    [
      'a qualifier behind the number',
      { comparator: '>=', qualifier: 'or more' },
      ['number: 40', 'literal:  ', 'comparator: or more', 'literal:  ', 'unit-after: people'],
    ],
    ['a minus', { value: number(-40) }, ['sign: −', 'number: 40', 'literal:  ', 'unit-after: people']],
    [
      'a word for a minus',
      { value: number(-40), signWord: 'a loss of' },
      ['sign: a loss of', 'literal:  ', 'number: 40', 'literal:  ', 'unit-after: people'],
    ],
    [
      'a margin, inside of the unit',
      { value: around(-1.1, -1.3, -0.9), pattern: { other: '{n} °C' } },
      ['sign: −', 'number: 1.1', 'literal:  ', 'interval: ± 0.2', 'literal:  ', 'unit-after: °C'],
    ],
    [
      'a confidence interval, behind it',
      { value: around(95, 90, 97, 95), pattern: { other: '{n}%' } },
      ['number: 95', 'unit-after: %', 'literal:  (', 'interval: 95% CI 90 to 97', 'literal: )'],
    ],
    ['words', { value: { form: 'words' }, words: 'dozens of people' }, ['number: dozens of people']],
    ['empty remarks', { note: '', beside: '' }, ['number: 40', 'literal:  ', 'unit-after: people']],
  ])('%s', (_, more, expected) => {
    expect(parts(more)).toEqual(expected);
  });

  test('a Chinese qualifier behind the unit', () => {
    const about = { comparator: '~', qualifier: '左右', pattern: { other: '{n}人' } } as const;
    expect(parts(about, zh)).toEqual(['number: 40', 'unit-after: 人', 'comparator: 左右']);
  });
});

test('an empty qualifier is none: the language’s own word stands there', () => {
  expect(said({ comparator: '>', qualifier: '' })).toBe('more than 40 people');
  expect(said({ qualifier: '' })).toBe('40 people');
});

test('“nearly” is said of what is near alone', () => {
  expect(said({ comparator: '~', fromBelow: true })).toBe('nearly 40 people');
  expect(said({ comparator: '~' })).toBe('about 40 people');
  expect(said({ comparator: '>', fromBelow: true })).toBe('more than 40 people');
});

describe('what is printed around a value is a margin where it is one, else both ends', () => {
  test.each<[string, Value, Partial<Printable>?]>([
    ['5 ± 1 people', around(5, 4, 6)],
    ['5 people (4 to 7)', around(5, 4, 7)],
    ['5 people (95% CI 4 to 6)', around(5, 4, 6, 95)],
    [
      '5.2 million people (5.15 to 5.4 million)',
      around(5.2e6, 5.15e6, 5.4e6),
      { printing: { quantum: 5, scale: 6 } },
    ],
    [
      '5,200,000 people (5,000,000 to 5,300,000)',
      around(5.2e6, 5e6, 5.3e6),
      { printing: { quantum: null, scale: 0 } },
    ],
    ['0.3 ± 0.1 people', around(0.3, 0.2, 0.4)],
  ])('%s', (text, value, more = {}) => {
    expect(said({ value, ...more })).toBe(text);
  });

  test('5.2 million, in Chinese without spaces', () => {
    const value = around(5.2e6, 5.1e6, 5.4e6);
    expect(said({ value, pattern: { other: '{n}人' } }, zh)).toBe('520万人（510至540万）');
  });
});

test('the ends of a range have one scale word where it is that of both, else each its own', () => {
  const range = (lower: number, upper: number): Value => ({
    form: 'range',
    lower,
    lowerClosed: true,
    upper,
    upperClosed: true,
  });
  expect(said({ value: range(1.2e6, 5e6) })).toBe('1.2 to 5 million people');
  expect(said({ value: range(5e8, 1.2e9) })).toBe('500 million to 1.2 billion people');
  expect(said({ value: range(-1.2e6, -900_000) })).toBe('−1.2 million to −900,000 people');
});

test('a plain amount is exact and reported, with its plural', () => {
  const pattern = { one: '{n} ton', other: '{n} tons' };
  expect(amountText(1, pattern, en)).toBe('1 ton');
  expect(amountText(1000, pattern, en)).toBe('1,000 tons');
  expect(amountText(-2, pattern, en)).toBe('−2 tons');
});

describe('a number in digits', () => {
  test('has all of them, and those that were printed, behind its language’s point', () => {
    expect(formatNumber(0.123_456_789, en)).toBe('0.123456789');
    expect(formatNumber(2, en, { quantum: -2, scale: null })).toBe('2.00');
    const german = { ...en, group: '.', point: ',' };
    expect(formatNumber(2, german, { quantum: -1, scale: null })).toBe('2,0');
    expect(formatNumber(2.5, german, { quantum: -2, scale: null })).toBe('2,50');
  });

  test('has the scale that was printed where the language has it, else its own choice', () => {
    expect(numberText(1.2e9, en, { quantum: null, scale: 6 })).toEqual({ number: '1,200', scale: 'million' });
    expect(numberText(1.2e9, en, { quantum: null, scale: 0 })).toEqual({
      number: '1,200,000,000',
      scale: '',
    });
    expect(numberText(1.2e9, en, { quantum: null, scale: 4 })).toEqual({ number: '1.2', scale: 'billion' });
    expect(numberText(1.2e9, en)).toEqual({ number: '1.2', scale: 'billion' });
    expect(numberText(1.2345e9, en)).toEqual({ number: '1,234,500,000', scale: '' });
  });

  test('what is none is refused', () => {
    expect(() => formatNumber(NaN, en)).toThrow('Not a finite number: NaN');
  });
});

describe('a quantity in groups has its scale beside its number, apart from its unit', () => {
  const groups = (more: Partial<Printable>, numerals = en) => {
    const { scale, unit, before } = groupQuantity(formatQuantity(printable(more), numerals));
    return [before, scale, unit];
  };
  test.each<[string, Partial<Printable>, readonly string[]]>([
    ['a scale and a unit', { value: number(2e6) }, ['', ' million', ' people']],
    ['no scale', {}, ['', '', ' people']],
    ['a scale alone', { value: number(2e6), pattern: { other: '${n}' } }, ['', ' million', '']],
    ['a note', { value: number(2e6), note: 'not audited' }, ['', ' million', ' people']],
    ['words', { value: { form: 'words' }, words: 'dozens' }, ['', '', '']],
    ['a sign that is not at the number', { pattern: { other: '$x{n}' } }, ['$x', '', '']],
  ])('%s', (_, more, expected) => {
    expect(groups(more)).toEqual(expected);
  });

  test.each<[string, Partial<Printable>, readonly string[]]>([
    ['a minus', {}, ['', '−40', ' people']],
    ['a minus before a currency’s sign', { pattern: { other: '${n}' } }, ['', '−$40', '']],
    ['a word for it', { signWord: 'a loss of' }, ['a loss of ', '40', ' people']],
    ['a minus that is expected', { obsStatus: 'expected' }, ['expected ', '−40', ' people']],
  ])('%s stays with its number, where it is no word', (_, more, expected) => {
    const of = groupQuantity(formatQuantity(printable({ value: number(-40), ...more }), en));
    expect([of.before, of.number, of.unit]).toEqual(expected);
  });

  test('in Chinese', () => {
    expect(groups({ value: number(2e8), pattern: { other: '{n}元' } }, zh)).toEqual(['', '亿', '元']);
  });
});
