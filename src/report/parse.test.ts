import { describe, expect, test } from 'vitest';
import { parseReport } from './parse.ts';
import json from './report.json?raw';
import { changed, problems, type RefusedChange } from './reportForTests.ts';

test('the bundled report is accepted', () => {
  expect(parseReport(json)).toMatchObject({ ok: true });
});

test('a byte order mark before the JSON does no harm, and is none after it', () => {
  expect(parseReport(`\uFEFF${json}`)).toMatchObject({ ok: true });
  expect(parseReport(`${json}\uFEFF`)).toMatchObject({ ok: false, reason: 'not-json' });
});

test('a truncated file is said not to be JSON', () => {
  expect(parseReport(json.slice(0, 2000))).toMatchObject({ ok: false, reason: 'not-json' });
});

const saying = (text: string): unknown => expect.stringContaining(text);

const label = { en: 'Title', zh: '标题' };
const FIGURE = { HERBS: 4, FUNDS: 7 };
const refused: readonly RefusedChange[] = [
  [
    'a wrong type',
    ['figures', 0, 'value'],
    'much',
    'figures[0].value',
    /must be a number, and is a text in quotes/,
  ],
  [
    'a field that the schema does not know',
    ['figures', 0, 'color'],
    'red',
    'figures[0]',
    /no report has here: “color”/,
  ],
  ['a text in no language', ['figures', 0, 'label'], {}, 'figures[0].label', /no text in any language/],
  [
    'a text under what is no language',
    ['figures', 0, 'label'],
    { Funds: 'x' },
    'figures[0].label.Funds',
    /not the tag of a language/,
  ],
  ['an empty text', ['figures', 0, 'label', 'en'], '  ', 'figures[0].label.en', /is empty/],
  [
    'HTML in a label',
    ['figures', 0, 'label', 'en'],
    'x <img src=x onerror=alert(1)>',
    'figures[0].label.en',
    /holds HTML/,
  ],
  [
    'a control character',
    ['figures', 0, 'label', 'en'],
    'a\u0007b',
    'figures[0].label.en',
    /control character U\+0007/,
  ],
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
    'an unknown figure in a chart',
    ['charts', 0, 'rows', 0, 'figure'],
    'nothing',
    'charts[0].rows[0].figure',
    /“nothing” is not in “figures”/,
  ],
  [
    'an unknown chart on a slide',
    ['slides', 4, 'chart'],
    'pie',
    'slides[4].chart',
    /“pie” is not in “charts”/,
  ],
  [
    'an unknown source',
    ['timeline', 0, 'provenance', 1, 'source'],
    'hearsay',
    'timeline[0].provenance[1].source',
    /“hearsay” is not in “sources”/,
  ],
  ['an id used twice', ['figures', 1, 'id'], 'industrial-output', 'figures[1].id', /used twice/],
  [
    'a placeholder that names no figure',
    ['title'],
    { en: 'Some {thing}', zh: '某{thing}' },
    'title.en',
    /\{thing\} names no figure/,
  ],
  [
    'a date that is none',
    ['timeline', 0, 'date'],
    '2021-02-30',
    'timeline[0].date',
    /“2021-02-30” is not a date/,
  ],
  [
    'an end before its start',
    ['timeline', 0, 'date'],
    '2020/2016',
    'timeline[0].date',
    /ends before it starts/,
  ],
  [
    'an address that runs a script',
    ['origin', 'url'],
    'javascript:alert(1)',
    'origin.url',
    /not a safe address/,
  ],
  [
    'an address without encryption',
    ['origin', 'url'],
    'http://example.org/',
    'origin.url',
    /not a safe address/,
  ],
  [
    'an address of another host without a scheme',
    ['origin', 'url'],
    '//example.org/',
    'origin.url',
    /not a safe address/,
  ],
  [
    'mixed units in a chart',
    ['charts', 0, 'rows', 1, 'figure'],
    'people-benefited',
    'charts[0].rows',
    /mixes the units CNY, people/,
  ],
  [
    'money with and without a currency on one axis',
    ['charts', 0, 'rows', 1, 'figure'],
    'poverty-alleviation-funds',
    'charts[0].rows',
    /mixes the units/,
  ],
  [
    'an expected figure on a chart that does not say so',
    ['charts', 0, 'howToRead'],
    label,
    'charts[0].howToRead.en',
    /neither its title nor this line says so/,
  ],
  [
    'a part of a symbol',
    ['charts', 1, 'rows', 0, 'perSymbol'],
    3,
    'charts[1].rows[0].perSymbol',
    /isn’t a whole number of symbols of 3/,
  ],
  [
    'more symbols than can be drawn',
    ['charts', 2, 'rows', 0, 'perSymbol'],
    100000,
    'charts[2].rows[0].perSymbol',
    /more than 1000 symbols/,
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
  [
    'a currency that is neither coded nor said to be unknown',
    ['units'],
    [{ id: 'coins', kind: 'currency', name: 'coins', pattern: { en: '{n} coins' } }],
    'units[0].note',
    /has no code/,
  ],
];

describe('the schema refuses, and says where and why:', () => {
  test.each(refused)('%s', (_, path, value, at, says) => {
    // A title given to the expected chart must not say "expected" either, or the refusal has no reason.
    const text = at.startsWith('charts[0].howToRead')
      ? changed(path, value)
          .replaceAll('Expected money: output and tax', 'Money')
          .replaceAll('预计金额', '金额')
      : changed(path, value);
    const found = problems(text);
    expect(found.map((problem) => problem.path)).toContain(at);
    expect(found.find((problem) => problem.path === at)?.message).toMatch(says);
  });

  test('a lower bound in a stack', () => {
    const rows = [{ figure: 'people-benefited' }, { figure: 'herb-project-people' }];
    const chart = { id: 'expected-money', kind: 'bars', title: label, howToRead: label, stacked: true, rows };
    expect(problems(changed(['charts', 0], chart))).toEqual([
      { path: 'charts[0].rows[0].figure', message: saying('bounds can’t be stacked') },
      { path: 'charts[0].rows[1].figure', message: saying('bounds can’t be stacked') },
    ]);
  });

  test('names that reach into prototypes, written as such', () => {
    const text = json.replace('"version"', '"__proto__": {"polluted": true}, "version"');
    expect(problems(text)).toEqual([{ path: '__proto__', message: saying('not allowed') }]);
  });
});

test('the same refusal is said in Chinese, wrong types too', () => {
  const [own] = problems(changed(['timeline', 0, 'date'], '2020/2016'), 'zh');
  expect(own?.message).toContain('结束早于开始');
  const [zods] = problems(changed(['figures', 0, 'value'], 'much'), 'zh');
  expect(zods?.message).toMatch(/应为数值，现为引号内的文本/);
});

test('a number beyond all numbers is too large, not of a wrong type', () => {
  expect(problems(json.replace('"value": 40000,', '"value": 1e999,'))).toEqual([
    { path: 'figures[8].value', message: 'must be 9007199254740991 or less. Correct it.' },
  ]);
});

test('a row of a thousand symbols is drawn, and one more is refused', () => {
  const drawn = (people: number) =>
    changed(['charts', 1, 'rows', 0, 'perSymbol'], 40).replace('"value":40000,', `"value":${people},`);
  expect(parseReport(drawn(40_000))).toMatchObject({ ok: true });
  expect(problems(drawn(40_040))).toEqual([
    { path: 'charts[1].rows[0].perSymbol', message: saying('more than 1000 symbols') },
  ]);
});

test('reported and expected figures are not stacked on each other', () => {
  const text = changed(['charts', 0, 'stacked'], true).replace(
    /("id":"tax-revenue".*?)"obsStatus":"expected"/,
    '$1"obsStatus":"reported"',
  );
  expect(problems(text)).toEqual([{ path: 'charts[0].stacked', message: saying('more than one status') }]);
});
