import { describe, expect, test } from 'vitest';
import { refusalsIn } from '../refusals/problemsIn.ts';
import { figureSchema } from './figure.ts';
import { unitSchema } from './unit.ts';

const figure = { id: 'one', label: 'one', value: 10, phrase: '10', paragraph: 1 };

/** The reasons why a figure is refused, with their places. */
const reasons = (more: object) =>
  figureSchema
    .safeParse({ ...figure, ...more })
    .error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`) ?? [];

const range = [10, 20];
const interval = { value: 10, lower: 5, upper: 15 };

describe('a figure whose fields contradict each other is refused where it does', () => {
  test.each([
    ['no number and no words', { value: null }, ['words words-missing']],
    ['words in place of a number', { value: null, words: 'dozens' }, []],
    ['words beside a number', { words: 'dozens' }, ['words words-beside-number']],
    ['words beside a range', { value: range, words: 'dozens' }, ['words words-beside-number']],
    ['a word for the minus of a negative number', { value: -10, signWord: 'a loss of' }, []],
    ['a word for the minus of a positive number', { signWord: 'a loss of' }, ['signWord sign-word']],
    ['a word for the minus of nothing', { value: 0, signWord: 'a loss of' }, ['signWord sign-word']],
    ['a word for the minus of a range', { value: [-20, -10], signWord: 'a loss of' }, ['signWord sign-word']],
    ['a range that is more than', { value: range, comparator: '>' }, ['comparator bound-of-range']],
    ['an interval that is at most', { value: interval, comparator: '<=' }, ['comparator bound-of-range']],
    ['a range that is about', { value: range, comparator: '~' }, []],
    ['an interval that is exact', { value: interval, comparator: null }, []],
    ['a number that is more than', { comparator: '>' }, []],
    ['a share that is more than', { value: { count: 8, of: 10 }, comparator: '>' }, []],
  ])('%s', (_, more, found) => {
    expect(reasons(more)).toEqual(found);
  });
});

test('what a figure leaves out is what a reader takes for granted', () => {
  const { unit, obsStatus, topics, timePeriod, alsoStated, parts } = figureSchema.parse({
    ...figure,
    parts: { figures: ['two'] },
  });
  expect({ unit, obsStatus, topics, timePeriod, alsoStated, parts }).toEqual({
    unit: 'number',
    obsStatus: 'reported',
    topics: [],
    timePeriod: null,
    alsoStated: [],
    parts: { figures: ['two'], all: false },
  });
});

test('a period stands by itself, or with its words and its entry', () => {
  const period = (timePeriod: unknown) => figureSchema.parse({ ...figure, timePeriod }).timePeriod;
  expect(period('2020')).toMatchObject({ period: { kind: 'date', date: { year: 2020 } } });
  expect(period({ label: { en: 'fiscal 2020' }, period: '2020', event: 'opening' })).toMatchObject({
    label: { en: 'fiscal 2020' },
    period: { kind: 'date', date: { year: 2020 } },
    event: 'opening',
  });
  expect(period(null)).toBeNull();
});

test.each([
  ['2021-99', 'bad-date'],
  ['2020–2016', 'bad-date'],
  ['2020-01-01T10:00:00', 'unsupported-date'],
  ['2020/2016', 'end-before-start'],
])('the period %s is refused as %s', (timePeriod, reason) => {
  const [issue] = figureSchema.safeParse({ ...figure, timePeriod }).error?.issues ?? [];
  expect(JSON.stringify(issue)).toContain(`"reason":"${reason}","edtf":"${timePeriod}"`);
});

test('a period that is plain what it was meant to be is told how to write it', () => {
  const [issue] = figureSchema.safeParse({ ...figure, timePeriod: 'Q3 2021' }).error?.issues ?? [];
  expect(JSON.stringify(issue)).toContain('"reason":"bad-date","edtf":"Q3 2021","near":["2021-35"]');
});

describe('a unit of the report’s own', () => {
  const unit = { id: 'goats', kind: 'count', name: 'goats', pattern: { en: '{n} goats' } };
  const found = (more: object) => {
    const written = { ...unit, ...more };
    return refusalsIn(unitSchema.safeParse(written).error?.issues ?? [], written).map(
      ({ path, refusal }) => `${path.join('.')} ${refusal.reason}`,
    );
  };

  test.each([
    ['has a way to write a number with it', {}, []],
    ['has it in Chinese alone', { pattern: { zh: '{n}只山羊' } }, []],
    ['has it in no language', { pattern: {} }, ['pattern no-language']],
    ['of money has a code', { kind: 'currency', code: 'XTS' }, []],
    ['of money without a code says so', { kind: 'currency', note: 'currency not stated' }, []],
    ['of money without a code that says nothing', { kind: 'currency' }, ['note currency-unit']],
    ['of what is counted needs no code', { code: null }, []],
    ['writes its number once', { pattern: { en: '{n} of {n}' } }, ['pattern.en pattern-number']],
    ['writes nothing else in braces', { pattern: { en: '{n} {goats}' } }, ['pattern.en pattern-number']],
    ['writes its number, not another', { pattern: { en: '{m} goats' } }, ['pattern.en pattern-number']],
  ])('%s', (_, more, problems) => {
    expect(found(more)).toEqual(problems);
  });

  test('writes one of it in its own way, where it has one', () => {
    const pattern = { en: { one: '{n} goat', other: '{n} goats' }, zh: '{n}只山羊' };
    expect(unitSchema.parse({ ...unit, pattern }).pattern).toEqual({
      en: pattern.en,
      zh: { other: '{n}只山羊' },
    });
  });
});
