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

describe('what bounds an amount by which something fell bounds a number below zero from the other side', () => {
  const fall = (phrase: string, more: object = {}) =>
    completed({ value: -85, unit: 'percent', change: { base: '2010' }, phrase, ...more });

  test.each([
    ['fell by up to 85%', '>='],
    ['fell by less than 85%', '>'],
    ['fell by more than 85%', '<'],
    ['fell by at least 85%', '<='],
    ['fell by about 85%', '~'],
    ['fell by 85%', null],
    ['less than −85%', '<'],
  ])('“%s” of −85', (phrase, comparator) => {
    expect(fall(phrase).comparator).toBe(comparator);
  });

  test('and is said in the language’s own words, as the printed ones would not be true beside a minus', () => {
    expect(fall('fell by up to 85%').qualifier).toBeNull();
    expect(fall('less than −85%').qualifier?.en).toBe('less than');
  });

  test('beside the word of a loss the printed ones stay', () => {
    const loss = { value: -45e6, unit: 'USD', change: undefined, signWord: 'a loss of' };
    const figure = fall('a loss of more than US$45 million', loss);
    expect([figure.comparator, figure.qualifier?.en]).toEqual(['<', 'more than']);
  });

  test('a file may say so itself', () => {
    expect(fall('fell by up to 85%', { comparator: '>=' }).comparator).toBe('>=');
    expect(() => fall('fell by up to 85%', { comparator: '<=' })).toThrow('phrase-disagrees');
  });
});

test('words that stand for a number hold what bounds it', () => {
  const figure = completed({ value: null, words: 'Roughly half', phrase: 'roughly half of them' });
  expect([figure.comparator, figure.qualifier]).toEqual([null, null]);
  expect(completed({ value: null, words: 'dozens', phrase: 'over two dozen' }).qualifier?.en).toBe('over');
});

test('“nearly” is near from below', () => {
  expect(completed({ phrase: 'nearly 1,200' })).toMatchObject({ comparator: '~', fromBelow: true });
  expect(completed({ phrase: 'about 1,200' })).toMatchObject({ comparator: '~', fromBelow: false });
});

describe('how a number was printed', () => {
  test.each([
    [
      'in hundredths of a currency',
      { value: 0.5, unit: 'USD', phrase: '50 cents' },
      { quantum: -2, scale: 0 },
    ],
    ['in cents', { value: 50, unit: 'items', phrase: '50 cents' }, { quantum: null, scale: 0 }],
    [
      'with the ends around it',
      { value: { value: 1.09, lower: 0.95, upper: 1.2 }, unit: 'celsius', phrase: '1.09 [0.95 to 1.20] °C' },
      { quantum: -2, scale: 0, ends: -2 },
    ],
    [
      'with whole ends around it',
      { value: { value: 43, lower: 34, upper: 60 }, unit: 'percent', phrase: '43% [34–60%]' },
      { quantum: null, scale: 0 },
    ],
    [
      'from one end to another',
      { value: [11.5e6, 12e6], unit: 'people', phrase: '11.5–12 million people' },
      { quantum: null, scale: 6 },
    ],
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
