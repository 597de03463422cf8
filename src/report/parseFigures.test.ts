import { describe, expect, test } from 'vitest';
import json from './report.json?raw';
import { changed, problems, type RefusedChange } from './reportForTests.ts';

const FIGURE = { HERBS: 4, FUNDS: 7 };
const refused: readonly RefusedChange[] = [
  [
    'a figure with no phrase',
    ['figures', 0, 'phrase'],
    undefined,
    'figures[0].phrase',
    /is missing\. Add it: a text/,
  ],
  [
    'a figure with no paragraph',
    ['figures', 0, 'paragraph'],
    undefined,
    'figures[0].paragraph',
    /is missing\. Add it: a number/,
  ],
  [
    'a paragraph beyond the last',
    ['figures', 0, 'paragraph'],
    9,
    'figures[0].paragraph',
    /paragraph 9 is beyond the source’s last, 4/,
  ],
  [
    'an unknown unit',
    ['figures', 0, 'unit'],
    'stones',
    'figures[0].unit',
    /“stones” is neither in the catalogue nor in “units”/,
  ],
  [
    'a comparator that the phrase does not say',
    ['figures', FIGURE.FUNDS, 'comparator'],
    '<',
    'figures[7].comparator',
    /“over 200 million” says “more than”/,
  ],
  [
    '“more than” for what is exact',
    ['figures', FIGURE.HERBS, 'comparator'],
    null,
    'figures[4].comparator',
    /“more than 3,000” says “more than”/,
  ],
  [
    '“up to” for “more than”',
    ['figures', FIGURE.HERBS, 'qualifier'],
    { en: 'up to' },
    'figures[4].qualifier.en',
    /“up to” says “at most”/,
  ],
  [
    'a range that ends before it begins',
    ['figures', 0, 'value'],
    [20, 10],
    'figures[0].value',
    /begin below its end/,
  ],
  ['words without any', ['figures', 0, 'value'], null, 'figures[0].words', /needs “words”/],
  [
    'a figure that corrects itself',
    ['figures', 0, 'supersedes'],
    'industrial-output',
    'figures[0].supersedes',
    /refers to itself/,
  ],
  [
    '以上 for “more than”',
    ['figures', FIGURE.HERBS, 'qualifier'],
    { en: 'above', zh: '以上' },
    'figures[4].qualifier.zh',
    /includes the number itself/,
  ],
];

describe('the schema refuses, and says where and why:', () => {
  test.each(refused)('%s', (_, path, value, at, says) => {
    const found = problems(changed(path, value));
    expect(found.map((problem) => problem.path)).toContain(at);
    expect(found.find((problem) => problem.path === at)?.message).toMatch(says);
  });
});

test('a number beyond all numbers is too large, not of a wrong type', () => {
  expect(problems(json.replace('"value": 40000,', '"value": 1e999,'))).toEqual([
    { path: 'figures[8].value', message: 'must be 9007199254740991 or less. Correct it.' },
  ]);
});
