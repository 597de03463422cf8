import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allowedBy, provenBy } from './allowed.ts';
import { contains, EVERYTHING } from '../interval.ts';
import { COMPARATORS, type Comparator } from '../quantity.ts';

const number = (value: number, comparator: Comparator | null = null) => ({
  value: { form: 'number', value } as const,
  comparator,
  fromBelow: false,
});
const unsigned = { signed: false };
const bounds = COMPARATORS.filter((comparator) => comparator !== '~');

describe('a printed number allows the values that its qualifier does', () => {
  test('a bound leaves its own side open and holds its number only when it says so', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.constantFrom(...bounds), (value, comparator) => {
        const { values } = allowedBy(number(value, comparator), unsigned) ?? {};
        if (!values) throw new Error('A number has values');
        expect(contains(values, value)).toBe(comparator.endsWith('='));
        expect(contains(values, value + 1)).toBe(comparator.startsWith('>'));
        expect(contains(values, value - 0.5)).toBe(comparator.startsWith('<'));
      }),
    );
  });

  test('“fewer than 5” reaches down to 0, and below it only where values below 0 make sense', () => {
    expect(allowedBy(number(5, '<'), unsigned)?.values).toMatchObject({ lower: 0, lowerClosed: true });
    expect(allowedBy(number(5, '<'), { signed: true })?.values.lower).toBe(-Infinity);
    expect(allowedBy(number(-5, '<='), unsigned)?.values.lower).toBe(-Infinity);
  });

  test('“about 12” counts as 12 and stays “about”', () => {
    expect(allowedBy(number(12, '~'), unsigned)).toEqual({
      values: { lower: 12, lowerClosed: true, upper: 12, upperClosed: true },
      about: true,
    });
  });

  test('a range has its ends, an interval around a value its own, and words none', () => {
    const range = { form: 'range', lower: 10, lowerClosed: false, upper: 20, upperClosed: true } as const;
    expect(allowedBy({ value: range, comparator: null }, unsigned)?.values).toMatchObject({
      lower: 10,
      lowerClosed: false,
      upper: 20,
      upperClosed: true,
    });
    const efficacy = { form: 'interval', value: 95, lower: 90.3, upper: 97.6, level: 95 } as const;
    expect(allowedBy({ value: efficacy, comparator: null }, unsigned)?.values).toMatchObject({
      lower: 90.3,
      upper: 97.6,
    });
    expect(allowedBy({ value: { form: 'words' }, comparator: null }, unsigned)).toBeNull();
  });

  test('8 out of 10 is 80 per cent', () => {
    const value = { form: 'outOf', count: 8, of: 10 } as const;
    expect(allowedBy({ value, comparator: '>' }, unsigned)?.values).toMatchObject({
      lower: 80,
      lowerClosed: false,
      upper: Infinity,
    });
  });
});

describe('each qualifier allows the values that it says, to the end:', () => {
  const values = (lower: number, lowerClosed: boolean, upper: number, upperClosed: boolean) => ({
    values: { lower, lowerClosed, upper, upperClosed },
    about: false,
  });
  test.each<[number, Comparator | null, unknown]>([
    [5, null, values(5, true, 5, true)],
    [5, '>', values(5, false, Infinity, false)],
    [5, '>=', values(5, true, Infinity, false)],
    [5, '<', values(0, true, 5, false)],
    [5, '<=', values(0, true, 5, true)],
    [0, '<=', values(0, true, 0, true)],
    // What is less than nothing can be below it.
    [0, '<', values(-Infinity, false, 0, false)],
    [-5, '<=', values(-Infinity, false, -5, true)],
  ])('%d with %s', (value, comparator, allowed) => {
    expect(allowedBy(number(value, comparator), unsigned)).toEqual(allowed);
  });

  test('only a range that is near is about', () => {
    const range = { form: 'range', lower: 10, lowerClosed: false, upper: 20, upperClosed: true } as const;
    expect(allowedBy({ value: range, comparator: null }, unsigned)?.about).toBe(false);
    expect(allowedBy({ value: range, comparator: '~' }, unsigned)?.about).toBe(true);
    const interval = { form: 'interval', value: 5, lower: 4, upper: 6, level: null } as const;
    expect(allowedBy({ value: interval, comparator: null }, unsigned)).toEqual(values(4, true, 6, true));
    const outOf = { form: 'outOf', count: 1, of: 5 } as const;
    // A share is never below 0, whatever its unit.
    expect(allowedBy({ value: outOf, comparator: '<' }, { signed: true })).toEqual(
      values(0, true, 20, false),
    );
  });
});

describe('what “about” proves', () => {
  test('words prove nothing either; a bound proves what it says', () => {
    const proven = provenBy({ value: { form: 'words' }, comparator: null, fromBelow: false }, unsigned);
    expect(proven).toEqual(EVERYTHING);
    expect(provenBy(number(5, '>'), unsigned)).toEqual({ ...EVERYTHING, lower: 5 });
  });

  test('nothing: how near it is isn’t said', () => {
    const proven = provenBy(number(12, '~'), unsigned);
    expect(proven).toMatchObject({ lower: -Infinity, upper: Infinity });
  });

  test('“nearly 60” proves that 60 is not reached', () => {
    const proven = provenBy({ ...number(60, '~'), fromBelow: true }, unsigned);
    expect(contains(proven, 60)).toBe(false);
    expect(proven).toEqual({ ...EVERYTHING, upper: 60 });
  });
});
