import { describe, expect, test } from 'vitest';
import type { Numerals } from './format.ts';
import { parseNumber, parsePhrase } from './parse.ts';

const words: Numerals['words'] = {
  expected: '',
  comparator: { '>': '', '>=': '', '<': '', '<=': '' },
  about: '',
  space: true,
  note: (note) => note,
};
const scales = [
  { exponent: 6, word: 'M' },
  { exponent: 9, word: 'MM' },
];
const german: Numerals = { locale: 'de', scales, scaleSpace: true, words };
const english: Numerals = { ...german, locale: 'en' };

describe('a number is read by the separators and scales of its language', () => {
  test.each([
    ['1.234,5', german, 1234.5],
    ['1,234.5', english, 1234.5],
    ['4,95 MM', german, 4_950_000_000],
    ['4.95 M', english, 4_950_000],
    ['40000', english, 40_000],
    ['-0.045', english, -0.045],
  ])('%s', (text, numerals, value) => {
    expect(parseNumber(text, numerals)).toBe(value);
  });

  test.each(['', 'M', '4,95', '1,2345', '1.2.3', '4 thousand', '12,34,567', 'over 40', '1,000.5,0'])(
    '%j is no number',
    (text) => {
      expect(parseNumber(text, english)).toBeNull();
    },
  );
});

describe('a printed English phrase gives its number and bound', () => {
  test.each([
    ['RMB 4.95 billion', 4_950_000_000, null],
    ['RMB 225 million', 225_000_000, null],
    ['US$5.2m', null, null],
    ['three years', 3, null],
    ['another three years', 3, null],
    ['more than 3,000', 3000, '>'],
    ['more than 60', 60, '>'],
    ['more than 40 tons', 40, '>'],
    ['over 200 million', 200_000_000, '>'],
    ['more than 40,000', 40_000, '>'],
    ['more than 15,000', 15_000, '>'],
    ['over RMB 200 million', 200_000_000, '>'],
    ['at least 5', 5, '>='],
    ['no less than 5', 5, '>='],
    ['60 or more', 60, '>='],
    ['no more than 5', 5, '<='],
    ['up to 5', 5, '<='],
    ['fewer than US$5 million', 5_000_000, '<'],
    ['Twenty-one thousand', 21_000, null],
    ['two hundred thousand', 200_000, null],
    ['seventeen', 17, null],
    ['4.5%', 4.5, null],
    ['0.1 billion', 100_000_000, null],
    ['over the past three years', 3, null],
  ])('%s', (phrase, obsValue, comparator) => {
    expect(parsePhrase(phrase)).toEqual(obsValue === null ? null : { obsValue, comparator });
  });

  test.each([
    'many',
    '',
    'nearly 60',
    'about 3,000',
    '40 to 60',
    '40-60',
    '3,00',
    '60+',
    '13th',
    'one hundred and five',
  ])('%j states none', (phrase) => {
    expect(parsePhrase(phrase)).toBeNull();
  });
});
