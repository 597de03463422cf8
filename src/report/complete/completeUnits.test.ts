import { expect, test } from 'vitest';
import type { Unit } from '../model.ts';
import { own, plain, reportOf } from './completeForTests.ts';

function units(figures: readonly object[], file: object = {}): readonly Unit[] {
  return reportOf(figures, file).units;
}
const unit = (id: string, file: object = {}) =>
  units([plain({ unit: id, phrase: 'the lot', comparator: null })], file).find((one) => one.id === id);

test('each unit is there once, whoever names it, also beside another', () => {
  const beside = { value: 1, unit: 'USD' };
  const figures = [
    plain(),
    plain({ id: 'rolls' }),
    plain({ id: 'price', unit: 'CNY', phrase: '1,200', beside }),
  ];
  expect(units(figures).map(({ id }) => id)).toEqual(['items', 'CNY', 'USD']);
});

test.each([
  ['percent', 'percent', {}],
  ['permille', 'permille', {}],
  ['percentage-points', 'points', {}],
  ['multiple', 'one', {}],
  ['people', 'one', { people: 1 }],
])('one of %s is %s in plain numbers', (id, of, powers) => {
  expect(unit(id)?.of).toBe(of);
  expect(unit(id)?.powers).toEqual(powers);
});

test('a temperature may be below 0; a currency that isn’t named says so', () => {
  expect(unit('celsius')?.signed).toBe(true);
  expect(unit('people')?.signed).toBe(false);
  expect(unit('money')?.note).toEqual({ en: 'currency not stated', zh: '货币未注明', ours: [] });
});

test('so much of one for one of another has its words, its powers and no code unless both have one', () => {
  expect(unit('USD/kWh')).toStrictEqual({
    id: 'USD/kWh',
    kind: 'rate',
    code: 'USD/kW.h',
    name: { en: 'US dollars per kilowatt-hour', zh: '每千瓦时美元', ours: [] },
    one: { en: 'US dollar per kilowatt-hour', zh: '每千瓦时美元', ours: [] },
    pattern: { en: { other: 'US${n} per kilowatt-hour' }, zh: { other: '每千瓦时{n}美元' } },
    whole: false,
    signed: false,
    note: null,
    powers: { USD: 1, kWh: -1 },
    of: 'one',
  });
  expect(unit('people/hectares')?.pattern.en).toEqual({
    one: '{n} person per hectare',
    other: '{n} people per hectare',
  });
  expect(unit('dollars/people')?.name).toEqual({
    en: 'dollars per person, which is not stated',
    zh: '每人“$”，币种未注明',
    ours: [],
  });
  expect(unit('celsius/hours')?.signed).toBe(true);
  expect(unit('money/people')).toMatchObject({ code: null, note: { en: 'currency not stated' } });
});

test('a report’s own unit is completed from its kind', () => {
  const goats = {
    id: 'goats',
    kind: 'count',
    name: 'goats',
    pattern: { en: { one: '{n} goat', other: '{n} goats' } },
  };
  expect(unit('goats', { units: [goats] })).toStrictEqual({
    id: 'goats',
    kind: 'count',
    code: null,
    name: own('goats'),
    one: own('goats'),
    pattern: {
      en: { one: '{n} goat', other: '{n} goats' },
      zh: { one: '{n} goat', other: '{n} goats' },
    },
    whole: true,
    signed: false,
    note: null,
    powers: { goats: 1 },
    of: 'one',
  });
  const heat = {
    id: 'warmth',
    kind: 'temperature',
    name: 'warmth',
    pattern: { zh: '{n}度' },
    one: 'degree',
    note: 'by hand',
  };
  expect(unit('warmth', { units: [heat] })).toMatchObject({
    one: own('degree'),
    pattern: { en: { other: '{n}度' }, zh: { other: '{n}度' } },
    whole: false,
    signed: true,
    note: own('by hand'),
  });
  const score = { id: 'score', kind: 'ratio', name: 'score', pattern: { en: '{n}' }, whole: true };
  expect(unit('score', { units: [score] })?.whole).toBe(true);
  expect(unit('score', { units: [score] })?.powers).toEqual({});
  const ours = { ...goats, id: 'people', name: 'folk' };
  expect(unit('people', { units: [ours] })?.name).toEqual(own('folk'));
});

test('what a rate is made of may be the report’s own', () => {
  const goats = { id: 'goats', kind: 'count', name: 'goats', one: 'goat', pattern: { en: '{n} goats' } };
  expect(unit('USD/goats', { units: [goats] })).toMatchObject({
    pattern: { en: { other: 'US${n} per goat' } },
    powers: { USD: 1, goats: -1 },
  });
});

test.each(['stones', 'USD/stones', 'stones/USD'])('a unit that nobody knows is refused: %s', (id) => {
  expect(() => unit(id)).toThrow(`"unknown-unit","unit":"${id}"`);
});
