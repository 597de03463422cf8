import { describe, expect, test } from 'vitest';
import { EVERYTHING, exactly, type Interval } from '../interval.ts';
import { stateInterval, type Stating } from './outcome.ts';

const state = (values: Partial<Interval>, how: Partial<Stating> = {}) =>
  stateInterval(
    { ...EVERYTHING, ...values },
    { unit: { kind: 'same' }, obsStatus: 'expected', about: false, shorten: false, signed: false, ...how },
  );
const single = (value: number, comparator: string | null, more: object = {}) => ({
  kind: 'stated',
  value: { form: 'number', value },
  unit: { kind: 'same' },
  comparator,
  obsStatus: 'expected',
  about: false,
  exact: true,
  ...more,
});

describe('the values of a result are stated by the ends that say something', () => {
  test('one value is the result itself, about where an operand was, and to the nearest where it is long', () => {
    expect(state(exactly(5))).toEqual(single(5, null));
    expect(state(exactly(5), { about: true })).toEqual(single(5, '~'));
    expect(state(exactly(8 / 3))).toEqual(single(8 / 3, null));
    expect(state(exactly(8 / 3), { shorten: true })).toEqual(single(2.7, '~', { exact: false }));
    expect(state(exactly(8 / 3), { shorten: true, about: true })).toEqual(single(2.7, '~', { exact: false }));
  });

  test('a floor is rounded down and a ceiling up, each reached or not', () => {
    expect(state({ lower: 5 })).toEqual(single(5, '>'));
    expect(state({ lower: 5, lowerClosed: true })).toEqual(single(5, '>='));
    expect(state({ upper: 5 })).toEqual(single(5, '<'));
    expect(state({ upper: 5, upperClosed: true }, { about: true })).toEqual(single(5, '<=', { about: true }));
    expect(state({ lower: 8 / 3 }, { shorten: true })).toEqual(single(2.6, '>', { exact: false }));
    expect(state({ upper: 8 / 3 }, { shorten: true })).toEqual(single(2.7, '<', { exact: false }));
  });

  test('below 0 too, what is cut proves no more than the whole did', () => {
    const how = { shorten: true, signed: true };
    expect(state({ lower: -8 / 3 }, how)).toEqual(single(-2.7, '>', { exact: false }));
    expect(state({ upper: -8 / 3 }, how)).toEqual(single(-2.6, '<', { exact: false }));
    expect(state({ lower: -8 / 3, upper: -4 / 3 }, how)).toMatchObject({
      value: { lower: -2.7, upper: -1.3 },
    });
  });

  test('two ends are a range, cut outwards, and about where an operand was', () => {
    const ends = { lower: 4 / 3, lowerClosed: true, upper: 8 / 3, upperClosed: false };
    const range = (lower: number, upper: number, more: object) => ({
      ...single(0, null),
      value: { form: 'range', lower, lowerClosed: true, upper, upperClosed: false },
      ...more,
    });
    expect(state(ends)).toEqual(range(4 / 3, 8 / 3, { exact: true }));
    expect(state(ends, { shorten: true })).toEqual(range(1.3, 2.7, { exact: false }));
    expect(state({ ...ends, lower: 1 }, { shorten: true, about: true })).toEqual(
      range(1, 2.7, { exact: false, comparator: '~' }),
    );
    expect(state({ ...ends, upper: 2 }, { shorten: true })).toEqual(range(1.3, 2, { exact: false }));
  });

  test('that a count is 0 or more is said only where nothing else is, or where less would make sense', () => {
    const from0 = { lower: 0, lowerClosed: true };
    expect(state({ ...from0, upper: 5 })).toEqual(single(5, '<'));
    expect(state({ ...from0, upper: 5 }, { signed: true })).toMatchObject({ value: { lower: 0, upper: 5 } });
    expect(state({ lower: -2, upper: 5 })).toMatchObject({ value: { lower: -2, upper: 5 } });
    expect(state(from0)).toEqual(single(0, '>='));
  });

  test('without an end there is nothing to state', () => {
    expect(state({})).toBeNull();
    expect(state({}, { signed: true, about: true })).toBeNull();
  });
});
