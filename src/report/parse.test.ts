import { describe, expect, test } from 'vitest';
import { parseReport } from './parse.ts';
import json from './report.json?raw';
import { changed, problems, type RefusedChange, saying } from './reportForTests.ts';

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
    'a currency that is neither coded nor said to be unknown',
    ['units'],
    [{ id: 'coins', kind: 'currency', name: 'coins', pattern: { en: '{n} coins' } }],
    'units[0].note',
    /has no code/,
  ],
];

describe('the schema refuses, and says where and why:', () => {
  test.each(refused)('%s', (_, path, value, at, says) => {
    const found = problems(changed(path, value));
    expect(found.map((problem) => problem.path)).toContain(at);
    expect(found.find((problem) => problem.path === at)?.message).toMatch(says);
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
