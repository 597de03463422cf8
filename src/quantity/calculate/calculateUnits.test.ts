import { describe, expect, test } from 'vitest';
import { calculate, type Operation } from './calculate.ts';
import type { Operand } from './operand.ts';
import { num, operand } from './operandForTests.ts';
import type { Comparator, Value } from '../quantity.ts';

const disjoint = { overlap: 'none' } as const;
const outcome = (operation: Operation, a: Operand, b: Operand) => calculate(operation, a, b, disjoint);
const people = (value: number, comparator: Comparator | null = null, more: Partial<Operand> = {}) =>
  operand(value, 'people', { comparator, ...more });
const range = (lower: number, upper: number): Value => ({
  form: 'range',
  lower,
  lowerClosed: true,
  upper,
  upperClosed: true,
});
const between = (lower: number, upper: number, more: Partial<Operand> = {}) =>
  operand(0, 'people', { value: range(lower, upper), ...more });
const signed = { signed: true };
const ratio = (id: string, of: Operand['of'], value: number, more: Partial<Operand> = {}) =>
  operand(value, id, { unitKind: 'ratio', powers: new Map(), of, ...more });
const money = (value: number, comparator: Comparator | null = null) =>
  operand(value, 'money', { unitKind: 'currency', comparator, unitKnown: false });

describe('what is worked out of shares is worked out of plain numbers', () => {
  test.each<[string, Operation, Operand, Operand, number, unknown]>([
    [
      '2.5 ‰ of 1,000 people',
      'product',
      ratio('permille', 'permille', 2.5),
      people(1000),
      2.5,
      { kind: 'units', powers: new Map([['people', 1]]) },
    ],
    [
      '420 people are 42 % of so many',
      'ratio',
      people(420),
      ratio('percent', 'percent', 42),
      1000,
      { kind: 'units', powers: new Map([['people', 1]]) },
    ],
    [
      '42 % against 2.5 ‰',
      'ratio',
      ratio('percent', 'percent', 42),
      ratio('permille', 'permille', 2.5),
      16_800,
      { kind: 'percent' },
    ],
    [
      '42 % against 21 %',
      'ratio',
      ratio('percent', 'percent', 42),
      ratio('percent', 'percent', 21),
      200,
      { kind: 'percent' },
    ],
  ])('%s', (_, operation, a, b, value, unit) => {
    expect(outcome(operation, a, b)).toMatchObject({ value: num(value), unit, exact: true });
  });

  test('the difference of two rates per thousand stays one, of two percentages it is points', () => {
    const permille = (value: number) => ratio('permille', 'permille', value, { whole: 'all' });
    expect(outcome('difference', permille(5), permille(3))).toMatchObject({
      value: num(2),
      unit: { kind: 'same' },
    });
    expect(outcome('difference', people(5), people(3))).toMatchObject({ unit: { kind: 'same' } });
  });
});

describe('whether less than 0 makes sense decides what a result from 0 says', () => {
  const from0 = { form: 'range', lower: 0, upper: 5 };
  test.each<[string, Operation, Operand, Operand, unknown, Comparator | null]>([
    ['counts', 'sum', between(0, 3), people(2), { form: 'range', lower: 2, upper: 5 }, null],
    ['counts from 0', 'sum', between(0, 3), between(0, 2), num(5), '<='],
    ['changes from 0, the first', 'sum', between(0, 3, signed), between(0, 2), from0, null],
    ['changes from 0, the second', 'sum', between(0, 3), between(0, 2, signed), from0, null],
    ['a difference from 0', 'difference', between(5, 10), people(5), from0, null],
    ['growth from 0', 'growth', between(100, 105), people(100), from0, null],
  ])('%s', (_, operation, a, b, value, comparator) => {
    expect(outcome(operation, a, b)).toMatchObject({ value, comparator });
  });
});

describe('why nothing is stated', () => {
  const below0 = people(-5, '>', signed);
  test.each<[string, Operation, Operand, Operand, string]>([
    ['two open ends', 'product', below0, people(3, '>'), 'ratio-of-bounds'],
    ['one open end, the other to both sides of 0', 'product', below0, between(-1, 1, signed), 'unbounded'],
    ['the other way round', 'product', between(-1, 1, signed), below0, 'unbounded'],
    ['an open end and a divisor that may be 0', 'ratio', people(7, '>'), people(5, '<'), 'ratio-of-bounds'],
    ['a number and a divisor that may be 0', 'ratio', people(7), people(5, '<'), 'unbounded'],
    ['an open end and a range from 0', 'ratio', people(7, '>'), between(0, 5), 'unbounded'],
    ['about a number and a divisor that may be 0', 'ratio', people(7, '~'), people(5, '<'), 'unbounded'],
    ['a divisor up to 0', 'ratio', people(7), between(-5, 0, signed), 'unbounded'],
    ['a sum of opposite ends', 'sum', people(7, '>', signed), people(5, '<', signed), 'unbounded'],
    ['a difference of like ends', 'difference', people(7, '>'), people(5, '>'), 'unbounded'],
    ['words first', 'order', people(0, null, { value: { form: 'words' } }), people(5), 'no-number'],
    ['words second', 'order', people(5), people(0, null, { value: { form: 'words' } }), 'no-number'],
    ['money of no known currency, and people', 'sum', money(5), people(5), 'different-units'],
    ['an unknown currency', 'ratio', money(5), money(3), 'unit-not-stated'],
    ['an unknown currency, about', 'ratio', money(5, '~'), money(3, '~'), 'unit-not-stated'],
    ['bounds in an unknown currency', 'ratio', money(5, '<'), money(3, '>'), 'unit-not-stated'],
    [
      'an unknown currency, then a known',
      'share',
      money(5),
      { ...money(3), unitKnown: true },
      'unit-not-stated',
    ],
    [
      'a known currency, then an unknown',
      'share',
      { ...money(3), unitKnown: true },
      money(5),
      'unit-not-stated',
    ],
    ['two kinds of count', 'share', people(5), operand(5, 'families'), 'different-units'],
  ])('%s', (_, operation, a, b, reason) => {
    expect(outcome(operation, a, b)).toMatchObject({ kind: 'not-stated', reason });
  });

  test('it says which end each operand leaves open', () => {
    expect(outcome('ratio', people(7, '>'), people(5, '<='))).toMatchObject({ missing: ['upper', 'lower'] });
    expect(outcome('ratio', people(7, '>='), people(5, '<'))).toMatchObject({ missing: ['upper', 'lower'] });
    expect(outcome('sum', people(5), money(7, '~'))).toMatchObject({ missing: [null, 'about'] });
  });
});

test('money of no known currency is so much a person, or so much times a number', () => {
  expect(outcome('ratio', money(10), people(4))).toMatchObject({ value: num(2.5) });
  expect(outcome('product', money(10), money(4))).toMatchObject({ value: num(40) });
});

test('quotients and products are shortened, sums and differences are told to the last digit', () => {
  expect(outcome('product', people(1_234_567), people(3))).toMatchObject({ value: num(3.7e6), exact: false });
  expect(outcome('sum', people(1_234_567), people(3))).toMatchObject({ value: num(1_234_570), exact: true });
  expect(outcome('sum', people(1_234_567), people(1))).toMatchObject({ value: num(1_234_568), exact: true });
  expect(outcome('difference', people(1_234_567), people(1))).toMatchObject({
    value: num(1_234_566),
    exact: true,
  });
  expect(outcome('growth', people(4), people(3))).toMatchObject({
    value: num(33),
    comparator: '~',
    exact: false,
  });
  expect(outcome('share', people(1), people(3))).toMatchObject({
    value: num(33),
    comparator: '~',
    exact: false,
  });
});

test('a range that is only near makes a result that is only near', () => {
  expect(outcome('sum', between(5, 10, { comparator: '~' }), people(1))).toMatchObject({
    value: { lower: 6, upper: 11 },
    comparator: '~',
  });
});
