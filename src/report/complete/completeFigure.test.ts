import { describe, expect, test } from 'vitest';
import type { Figure } from '../model.ts';
import { own, plain, reportOf } from './completeForTests.ts';

function completed(more: object, file: object = {}): Figure {
  const [figure] = reportOf([plain(more)], file).figures;
  if (figure === undefined) throw new Error('The report has no figure');
  return figure;
}

test('what a figure says itself is kept, each in its place', () => {
  const figure = completed({
    short: 'bread',
    obsStatus: 'estimated',
    by: 'the baker',
    qualifier: 'around',
    phrase: 'around 1,200',
    comparator: '~',
    whole: 'all loaves',
    beside: { value: 3, unit: 'tonnes', comparator: '~' },
    note: 'by hand',
    measure: 'baking',
  });
  expect(figure).toMatchObject({
    short: own('bread'),
    obsStatus: 'estimated',
    by: own('the baker'),
    qualifier: own('around'),
    comparator: '~',
    fromBelow: false,
    whole: own('all loaves'),
    beside: { value: { form: 'number', value: 3 }, unitMeasure: 'tonnes', comparator: '~' },
    note: own('by hand'),
    measure: 'baking',
  });
});

test('words stand for a number that is none, and a word for a minus', () => {
  expect(completed({ value: null, words: 'dozens', phrase: 'dozens' })).toMatchObject({
    value: { form: 'words' },
    words: own('dozens'),
  });
  const loss = { value: -5, unit: 'USD', phrase: 'a loss of $5', signWord: 'a loss of' };
  expect(completed(loss).signWord).toEqual(own('a loss of'));
});

test('what its phrase doesn’t say is left out', () => {
  expect(completed({})).toMatchObject({ comparator: null, fromBelow: false, qualifier: null });
  const unread = { phrase: 'the lot', comparator: null };
  expect(completed(unread)).toMatchObject({ comparator: null, fromBelow: false, qualifier: null });
});

test('“nearly” is near from below', () => {
  expect(completed({ phrase: 'nearly 1,200' })).toMatchObject({ comparator: '~', fromBelow: true });
  expect(completed({ phrase: 'about 1,200' })).toMatchObject({ comparator: '~', fromBelow: false });
});

describe('how a number was printed', () => {
  test.each([
    ['as the phrase has it', { value: 4.95e6, phrase: '4.95 million' }, { quantum: 4, scale: 6 }],
    ['without a scale', { value: 2, phrase: '2.0' }, { quantum: -1, scale: 0 }],
    ['without decimals', { value: 5e6, phrase: '5 million' }, { quantum: null, scale: 6 }],
    ['unread', { phrase: 'the lot', comparator: null }, { quantum: null, scale: null }],
    [
      'with the file’s scale',
      { phrase: 'the lot', comparator: null, unitMult: 3 },
      { quantum: null, scale: 3 },
    ],
    [
      'with the file’s decimals',
      { phrase: 'the lot', comparator: null, decimals: 2 },
      { quantum: -2, scale: null },
    ],
    [
      'with both',
      { phrase: 'the lot', comparator: null, decimals: 2, unitMult: 3 },
      { quantum: 1, scale: 3 },
    ],
    [
      'decimals over the phrase’s',
      { value: 5e6, phrase: '5 million', decimals: 1 },
      { quantum: 5, scale: 6 },
    ],
    ['none over the phrase’s', { value: 2, phrase: '2.0', decimals: 0 }, { quantum: null, scale: 0 }],
  ])('%s', (_, more, printing) => {
    expect(completed(more).printing).toEqual(printing);
  });
});

test('a period is its dates, its words, the entry that it is the time of, or nothing', () => {
  const event = {
    id: 'opening',
    title: 'Opening',
    date: '2020',
    provenance: [{ of: 'event', basis: 'stated' }],
  };
  const periodOf = (timePeriod: unknown) => completed({ timePeriod }, { timeline: [event] }).timePeriod;
  const year = { kind: 'date', date: { year: 2020 } };
  expect(periodOf(null)).toBeNull();
  expect(periodOf('2020')).toMatchObject({ label: null, period: year, event: null });
  expect(periodOf({ period: '2020' })).toMatchObject({ label: null, period: year, event: null });
  expect(periodOf({})).toEqual({ label: null, period: null, event: null });
  expect(periodOf({ label: 'last year' })).toEqual({ label: own('last year'), period: null, event: null });
  expect(periodOf({ event: 'opening' })).toEqual({ label: null, period: null, event: 'opening' });
  expect(periodOf({ label: 'then', period: '2020', event: 'opening' })).toMatchObject({
    label: own('then'),
    period: year,
    event: 'opening',
  });
});

test('in a language that is not read, a figure has what its file says and no more', () => {
  const file = { origin: { publisher: 'Boulangerie', language: 'FR' } };
  expect(completed({ phrase: 'more than 1,200', comparator: '>' }, file)).toMatchObject({
    comparator: '>',
    qualifier: null,
    printing: { quantum: null, scale: null },
  });
  const english = { origin: { publisher: 'Bakery', language: 'EN-GB' } };
  expect(completed({ phrase: 'over 1,200' }, english)).toMatchObject({
    comparator: '>',
    qualifier: { en: 'over', zh: '' },
  });
});
