import { expect, test } from 'vitest';
import { allMessages } from '@/i18n/allMessages.ts';
import { partsToString } from '@/quantity/format.ts';
import type { ResultUnit } from '@/quantity/calculate/outcome.ts';
import { coin, plain, reportOf } from '../complete/completeForTests.ts';
import { outcomeParts } from './outcomeParts.ts';

const figure = (unit: string) => plain({ id: unit.toLowerCase(), unit, phrase: 'the lot', comparator: null });
const noted = { ...coin, note: 'unweighed' };
const report = reportOf(['money', 'USD', 'people', 'kWh', 'days', 'coin'].map(figure), { units: [noted] });
const listed = (id: string) => report.units.find((one) => one.id === id);
const [money, people] = [listed('money'), listed('people')];

function said(unit: ResultUnit, language: 'en' | 'zh', value = 5, own = people): string {
  if (own === undefined) throw new Error('The report has no units');
  const outcome = {
    kind: 'stated',
    value: { form: 'number', value },
    unit,
    comparator: null,
    obsStatus: 'reported',
    about: false,
    exact: true,
  } as const;
  return partsToString(outcomeParts(report, outcome, own, language, allMessages[language]));
}
const units = (...powers: readonly (readonly [string, number])[]): ResultUnit => ({
  kind: 'units',
  powers: new Map(powers),
});

test('a result in the operands’ own unit keeps it, with its note', () => {
  expect(said({ kind: 'same' }, 'en')).toBe('5 people');
  expect(said({ kind: 'same' }, 'en', 1)).toBe('1 person');
  expect(said({ kind: 'same' }, 'en', 5, money)).toBe('5 (currency not stated)');
  expect(said({ kind: 'same' }, 'zh', 5, money)).toBe('5（货币未注明）');
});

test.each<[ResultUnit, string, string]>([
  [{ kind: 'percent' }, '5%', '5%'],
  [{ kind: 'points' }, '5 percentage points', '5个百分点'],
  [units(), '5', '5'],
  [units(['people', 1]), '5 people', '5人'],
  [units(['USD', 1], ['people', -1]), 'US$5 per person', '每人5美元'],
  [units(['people', -1]), '5 per person', '每人5'],
  [units(['people', 1], ['days', 1]), '5 people·day', '5人·天'],
  [units(['people', 2]), '5 people·person', '5人·人'],
  [units(['USD', 1], ['people', -1], ['days', -1]), 'US$5 per person·day', '每人·天5美元'],
  [units(['money', 1], ['people', -1]), '5 per person (currency not stated)', '每人5（货币未注明）'],
  [
    units(['money', 1], ['coin', -1]),
    '5 per coin (currency not stated · unweighed)',
    '每coin5（货币未注明 · unweighed）',
  ],
  [units(['stones', -1]), '5 per stones', '每stones5'],
])('%o reads “%s”, “%s”', (unit, english, chinese) => {
  expect(said(unit, 'en')).toBe(english);
  expect(said(unit, 'zh')).toBe(chinese);
});

test('a product has the plural of its first unit', () => {
  expect(said(units(['people', 1], ['kWh', -1]), 'en', 1)).toBe('1 person per kilowatt-hour');
  expect(said(units(['people', 1], ['kWh', -1]), 'en', 2)).toBe('2 people per kilowatt-hour');
});
