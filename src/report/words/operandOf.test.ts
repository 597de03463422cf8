import { expect, test } from 'vitest';
import { coin, plain, reportOf } from '../complete/completeForTests.ts';
import { figureOf, unitOf } from '../lookup.ts';
import { operandOf } from './operandOf.ts';

function operand(more: object, language: 'en' | 'zh' = 'en') {
  const report = reportOf([plain({ phrase: 'the lot', comparator: null, ...more })], { units: [coin] });
  const figure = figureOf(report, 'loaves');
  return operandOf(figure, unitOf(report, figure), language);
}

test('only a currency that has no code is not known', () => {
  expect(operand({ unit: 'money' }).unitKnown).toBe(false);
  expect(operand({ unit: 'USD' }).unitKnown).toBe(true);
  // A report's own unit has no code either.
  expect(operand({ unit: 'coin' }).unitKnown).toBe(true);
});

test('a change and a temperature may be below 0, a count not', () => {
  expect(operand({}).signed).toBe(false);
  expect(operand({ unit: 'celsius' }).signed).toBe(true);
  expect(operand({ change: { base: '2020' } }).signed).toBe(true);
});

test('a share is of what it is said to be of, in the language that is asked', () => {
  const whole = { en: 'voters', zh: '选民' };
  expect(operand({ unit: 'percent', whole }).whole).toBe('voters');
  expect(operand({ unit: 'percent', whole }, 'zh').whole).toBe('选民');
  expect(operand({ unit: 'percent' }).whole).toBeNull();
});

test('all else is the figure’s and its unit’s own', () => {
  expect(
    operand({ unit: 'USD/kWh', phrase: 'nearly $1,200', obsStatus: 'expected', comparator: '~' }),
  ).toMatchObject({
    value: { form: 'number', value: 1200 },
    comparator: '~',
    fromBelow: true,
    obsStatus: 'expected',
    unitMeasure: 'USD/kWh',
    unitKind: 'rate',
    of: 'one',
    powers: new Map([
      ['USD', 1],
      ['kWh', -1],
    ]),
  });
});
