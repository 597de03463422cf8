import { describe, expect, test } from 'vitest';
import { allMessages } from '@/i18n/allMessages.ts';
import { coin, plain, reportOf } from '../complete/completeForTests.ts';
import { figureOf } from '../lookup.ts';
import { statementOf } from './statement.ts';

const unread = { phrase: 'the lot', comparator: null };
function statement(more: object, file: object = {}, language: 'en' | 'zh' = 'en') {
  const report = reportOf([plain(more)], file);
  return statementOf(report, figureOf(report, 'loaves'), language, allMessages[language]);
}

describe('how a number bounds the true one is said:', () => {
  test.each<[string, object]>([
    ['exact as printed', {}],
    ['exact as printed', { value: { count: 8, of: 10 }, ...unread }],
    ['a range, as printed', { value: [10, 20], ...unread }],
    ['a number with its interval, as printed', { value: { value: 5, plusMinus: 1 }, ...unread }],
    ['words, no number', { value: null, words: 'dozens', phrase: 'dozens' }],
    ['nearly', { phrase: 'nearly 1,200' }],
    ['at least', { value: -85, unit: 'percent', phrase: 'down by up to 85%', change: { base: '2010' } }],
    ['less than', { phrase: 'the lot', comparator: '<' }],
  ])('%s', (qualifier, more) => {
    expect(statement(more).qualifier).toBe(qualifier);
  });
});

describe('the scale that was printed', () => {
  const power = { value: 1.2e9, phrase: '1,200 million' };
  test('is kept in the language that it was printed in, whatever its region', () => {
    expect(statement(power).quantity).toBe('1,200 million items');
    const british = { origin: { publisher: 'Bakery', language: 'EN-GB' } };
    expect(statement(power, british).quantity).toBe('1,200 million items');
  });

  test('is not in another, which has scales of its own', () => {
    expect(statement(power, {}, 'zh').quantity).toBe('12亿件');
  });
});

test('what stands for a minus, for a number, and beside it, is printed', () => {
  const loss = { value: -5, unit: 'USD', phrase: 'a loss of $5', signWord: 'a loss of' };
  expect(statement(loss).quantity).toBe('a loss of US$5');
  const more = { ...loss, phrase: 'a loss of over $5', signWord: { en: 'a loss of', zh: '亏损' } };
  expect(statement(more).quantity).toBe('a loss of over US$5');
  expect(statement(more, {}, 'zh').quantity).toBe('亏损超过5美元');
  expect(statement(more, {}, 'zh').qualifier).toBe('超过');
  expect(statement({ value: null, words: 'dozens', phrase: 'dozens' }).quantity).toBe('dozens');
  const beside = { value: 3, unit: 'money', comparator: '~' };
  expect(statement({ beside }).quantity).toBe('1,200 items (about 3 (currency not stated))');
});

test('what is said beside is not said of the same in other words', () => {
  const beside = { value: 3, unit: 'tonnes' };
  expect(statement({ beside, obsStatus: 'expected' }).quantity).toBe('expected 1,200 items (3 tonnes)');
});

test('a number that has been corrected says so, after what its unit leaves open', () => {
  const old = { unit: 'money', phrase: 'the lot', comparator: null };
  const report = reportOf([
    plain(old),
    plain({ ...old, id: 'new', supersedes: 'loaves' }),
    plain({ id: 'other' }),
  ]);
  const said = (id: string) => statementOf(report, figureOf(report, id), 'en', allMessages.en).quantity;
  expect(said('loaves')).toBe('1,200 (currency not stated · since corrected)');
  expect(said('new')).toBe('1,200 (currency not stated)');
  expect(said('other')).toBe('1,200 items');
});

test('a period is said in its own words, else by its dates, else to be missing', () => {
  expect(statement({ timePeriod: { label: 'last year', period: '2020' } }).period).toBe('last year');
  expect(statement({ timePeriod: '2020' }).period).toBe('2020');
  expect(statement({ timePeriod: {} }).period).toBe('period not stated');
  expect(statement({}).period).toBe('period not stated');
});

test('a share’s whole and a figure’s groups are part of its statement', () => {
  const topics = [{ id: 'bread', label: 'bread of all kinds' }];
  const share = statement({ ...unread, unit: 'percent', whole: 'all loaves', topics: ['bread'] }, { topics });
  expect(share).toMatchObject({ whole: 'all loaves', topics: ['bread of all kinds'], short: 'loaves' });
  expect(share.sentence).toContain('all loaves');
  expect(statement({})).toMatchObject({ whole: null, topics: [], sentence: 'loaves: 1,200 items' });
});

describe('the report’s own words in a quantity are marked where they are in another language than the page:', () => {
  const noted = { ...coin, note: 'unweighed' };
  test.each<[string, object, readonly string[]]>([
    ['the words of a number', { value: null, words: 'dozens', phrase: 'dozens' }, ['dozens']],
    ['what bounds it', { qualifier: 'well over', phrase: 'well over 1,200' }, ['well over']],
    [
      'what stands for a minus',
      { value: -5, unit: 'USD', phrase: 'a loss of $5', signWord: 'a loss of' },
      ['a loss of'],
    ],
    ['a unit and what it leaves open', { unit: 'coin', ...unread }, ['coins', 'unweighed']],
    ['but none that are the product’s', {}, []],
  ])('%s', (_, more, own) => {
    const marked = (language: 'en' | 'zh') =>
      statement(more, { units: [noted] }, language).parts.flatMap(({ text, lang }) =>
        lang === undefined ? [] : [`${lang}: ${text}`],
      );
    expect(marked('zh')).toEqual(own.map((text) => `en: ${text}`));
    expect(marked('en')).toEqual([]);
  });
});

test('where it is printed is said whole of another text, and of the report’s own by its paragraph', () => {
  const documents = [{ id: 'list', publisher: 'Guild', kind: 'list', language: 'en' }];
  const told = (more: object) => statement(more, { documents });
  expect(told({})).toMatchObject({ paragraph: 'paragraph 1', source: 'Bakery, report, paragraph 1' });
  expect(told({ document: 'list' })).toMatchObject({
    paragraph: 'Guild, list, paragraph 1',
    source: 'Guild, list, paragraph 1',
  });
});

test('so many out of so many is said without per cent, which it would be so many of', () => {
  const share = { value: { count: 9, of: 10 }, phrase: 'nine out of ten' };
  expect(statement({ ...share, unit: 'percent' }).quantity).toBe('9 out of 10');
  expect(statement({ ...share, unit: 'percent' }, {}, 'zh').quantity).toBe('每10个中有9个');
  expect(statement({ ...share, unit: 'people' }).quantity).toBe('9 out of 10 people');
});

test('English words in Chinese keep their space before the number', () => {
  const loss = { value: -7.3e6, unit: 'GBP', phrase: 'a loss of £7.3 million', signWord: 'a loss of' };
  expect(statement(loss, {}, 'zh').quantity).toBe('a loss of 730万英镑');
});
