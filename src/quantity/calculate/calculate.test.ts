import { describe, expect, test } from 'vitest';
import { calculate, OPERATIONS, type Operation } from './calculate.ts';
import type { Operand } from './operand.ts';
import { num, operand } from './operandForTests.ts';
import type { Value } from '../quantity.ts';

const money = { unitKind: 'currency', obsStatus: 'expected' } as const;
const output = operand(4_950_000_000, 'CNY', money);
const tax = operand(225_000_000, 'CNY', money);
const funds = operand(2e8, 'money', { unitKind: 'currency', comparator: '>', unitKnown: false });
const people = operand(40_000, 'people', { comparator: '>' });
const families = operand(15_000, 'families', { comparator: '>' });
const herbPeople = operand(3000, 'people', { comparator: '>' });
const share = (value: number, whole: string | null, more: Partial<Operand> = {}) =>
  operand(value, 'percent', { unitKind: 'ratio', powers: new Map(), of: 'percent', whole, ...more });
const disjoint = { overlap: 'none' } as const;
const maybeNested = { overlap: 'unknown' } as const;
const because = (reason: string): unknown => expect.objectContaining({ kind: 'not-stated', reason });

describe("what the release's own figures prove together", () => {
  test.each<[string, Operation, Operand, Operand, unknown]>([
    ['funds per person', 'ratio', funds, people, because('ratio-of-bounds')],
    ['people per family', 'ratio', people, families, because('ratio-of-bounds')],
    ['the herb project among all people', 'share', herbPeople, people, because('ratio-of-bounds')],
    ['the larger group', 'order', people, herbPeople, because('no-order')],
    ['all people', 'sum', people, herbPeople, because('overlap-unknown')],
    ['people beyond the herb project', 'difference', people, herbPeople, because('unbounded')],
    ['people and families', 'sum', people, families, because('different-units')],
    ['funds and tax', 'sum', funds, tax, because('unit-not-stated')],
    ['the larger of funds and tax', 'order', funds, tax, because('unit-not-stated')],
    ['funds as a share of output', 'ratio', funds, output, because('unit-not-stated')],
    ['output or people', 'order', output, people, because('different-units')],
    [
      'output against tax',
      'order',
      output,
      tax,
      { kind: 'ordered', relation: 'greater', obsStatus: 'expected' },
    ],
  ])('%s', (_, operation, a, b, outcome) => {
    expect(calculate(operation, a, b, maybeNested)).toEqual(outcome);
  });

  test.each(['ratio', 'share'] as const)(
    'expected tax to expected output is about 4.5%%, and expected (%s)',
    (operation) => {
      expect(calculate(operation, tax, output, maybeNested)).toEqual({
        kind: 'stated',
        value: num(4.5),
        unit: { kind: 'percent' },
        comparator: '~',
        obsStatus: 'expected',
        about: false,
        exact: false,
      });
    },
  );
});

describe('a result is stated as what it is', () => {
  test('a ratio that ends soon is exact', () => {
    const part = operand(222_750_000, 'CNY', { unitKind: 'currency' });
    expect(calculate('share', part, output, disjoint)).toMatchObject({
      value: num(4.5),
      comparator: null,
      exact: true,
      obsStatus: 'expected',
    });
  });

  test('a sum of lower bounds without overlap is a lower bound', () => {
    expect(calculate('sum', people, herbPeople, disjoint)).toMatchObject({
      value: num(43_000),
      comparator: '>',
      unit: { kind: 'same' },
    });
  });

  test('one exact operand leaves a ratio its bound, shortened so that the bound holds', () => {
    const groups = operand(3, 'families');
    expect(calculate('ratio', people, groups, disjoint)).toMatchObject({
      value: num(13_000),
      comparator: '>',
      exact: false,
      unit: {
        kind: 'units',
        powers: new Map([
          ['people', 1],
          ['families', -1],
        ]),
      },
    });
    const seven = operand(7, 'people', { comparator: '>' });
    expect(calculate('ratio', groups, seven, disjoint)).toMatchObject({
      value: num(0.43),
      comparator: '<',
      exact: false,
    });
  });

  test('nothing is divided by 0', () => {
    expect(calculate('ratio', tax, operand(0, 'people'), disjoint)).toMatchObject({
      kind: 'not-stated',
      reason: 'zero-divisor',
    });
  });

  test('a range stays a range', () => {
    const range: Value = { form: 'range', lower: 10, lowerClosed: true, upper: 20, upperClosed: true };
    const some = operand(0, 'people', { value: range });
    expect(calculate('sum', some, operand(5, 'people'), disjoint)).toMatchObject({
      value: { form: 'range', lower: 15, upper: 25 },
      comparator: null,
    });
    expect(calculate('ratio', operand(100, 'USD', money), some, disjoint)).toMatchObject({
      value: { form: 'range', lower: 5, upper: 10 },
      obsStatus: 'expected',
    });
  });

  test('what has an “about” in it is about, and a bound of it says both', () => {
    const about = operand(12, 'people', { comparator: '~' });
    expect(calculate('sum', about, operand(3, 'people'), disjoint)).toMatchObject({
      value: num(15),
      comparator: '~',
    });
    expect(calculate('sum', about, people, disjoint)).toMatchObject({
      value: num(40_012),
      comparator: '>',
      about: true,
    });
    expect(calculate('order', about, operand(500, 'people'), disjoint)).toMatchObject({
      reason: 'no-order',
      missing: ['about', null],
    });
    const nearly = { ...about, fromBelow: true };
    expect(calculate('order', nearly, operand(12, 'people'), disjoint)).toMatchObject({ relation: 'less' });
  });

  test('money for people is so much a person: the units are divided as units', () => {
    const need = operand(7e9, 'USD', { unitKind: 'currency', obsStatus: 'needed' });
    const hungry = operand(45e6, 'people', { comparator: '~' });
    expect(calculate('ratio', need, hungry, disjoint)).toMatchObject({
      value: num(160),
      comparator: '~',
      obsStatus: 'needed',
      unit: {
        kind: 'units',
        powers: new Map([
          ['USD', 1],
          ['people', -1],
        ]),
      },
    });
  });

  test('a rate times what it is for is money again', () => {
    const price = operand(0.2, 'USD/kWh', {
      unitKind: 'rate',
      powers: new Map([
        ['USD', 1],
        ['kWh', -1],
      ]),
    });
    const energy = operand(500, 'kWh', { unitKind: 'energy' });
    expect(calculate('product', price, energy, disjoint)).toMatchObject({
      value: num(100),
      unit: { kind: 'units', powers: new Map([['USD', 1]]) },
    });
  });

  test('the difference of two percentages of one whole is percentage points; of two wholes there is none', () => {
    expect(calculate('difference', share(45, 'all voters'), share(42, 'all voters'), disjoint)).toMatchObject(
      {
        value: num(3),
        unit: { kind: 'points' },
      },
    );
    for (const [a, b] of [
      ['all voters', 'women'],
      [null, null],
    ] as const) {
      expect(calculate('difference', share(45, a), share(42, b), disjoint)).toMatchObject({
        reason: 'different-wholes',
      });
    }
  });

  test('a percentage of an amount is that part of it', () => {
    expect(calculate('product', share(42, 'participants'), operand(1000, 'people'), disjoint)).toMatchObject({
      value: num(420),
      unit: { kind: 'units', powers: new Map([['people', 1]]) },
    });
  });

  test('growth is told in percent of the base, and may be negative', () => {
    expect(calculate('growth', operand(107, 'GWh'), operand(100, 'GWh'), disjoint)).toMatchObject({
      value: num(7),
      unit: { kind: 'percent' },
    });
    expect(calculate('growth', operand(90, 'GWh'), operand(100, 'GWh'), disjoint)).toMatchObject({
      value: num(-10),
    });
  });

  test('words have no arithmetic', () => {
    const dozens = operand(0, 'people', { value: { form: 'words' } });
    for (const operation of OPERATIONS) {
      expect(calculate(operation, dozens, people, disjoint)).toMatchObject({ reason: 'no-number' });
    }
  });
});
