import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseReport } from './parse.ts';

const saying = (text: string): unknown => expect.stringContaining(text);

const json = readFileSync(join(import.meta.dirname, 'report.json'), 'utf8');

const isObject = (value: unknown): value is Record<string | number, unknown> =>
  typeof value === 'object' && value !== null;

/** The bundled report with one thing set at a path, as a file's text; `undefined` removes it. */
function changed(path: readonly (string | number)[], value: unknown): string {
  const root: unknown = JSON.parse(json);
  let at = root;
  for (const key of path.slice(0, -1)) at = isObject(at) ? at[key] : undefined;
  const last = path.at(-1);
  if (!isObject(at) || last === undefined) throw new Error(`The report has no ${path.join('.')}`);
  if (value === undefined) delete at[last];
  else at[last] = value;
  return JSON.stringify(root);
}

async function problems(text: string, language: 'en' | 'zh' = 'en') {
  const parsed = await parseReport(text, language);
  if (parsed.ok) throw new Error('The report was accepted');
  if (parsed.reason !== 'invalid') throw new Error(parsed.detail);
  return parsed.problems;
}

test('the bundled report is accepted', async () => {
  expect(await parseReport(json, 'en')).toMatchObject({ ok: true });
});

test('a byte order mark before the JSON does no harm', async () => {
  expect(await parseReport(`\uFEFF${json}`, 'en')).toMatchObject({ ok: true });
});

test('a truncated file is said not to be JSON', async () => {
  expect(await parseReport(json.slice(0, 2000), 'en')).toMatchObject({ ok: false, reason: 'not-json' });
});

const label = { en: 'Title', zh: '标题' };
const FIGURE = { HERBS: 4, FUNDS: 7 };
const refused: readonly (readonly [
  title: string,
  path: readonly (string | number)[],
  value: unknown,
  at: string,
  says: RegExp,
])[] = [
  [
    'a wrong type',
    ['figures', 0, 'obsValue'],
    'much',
    'figures[0].obsValue',
    /expected number, received string/,
  ],
  ['a negative value', ['figures', 0, 'obsValue'], -1, 'figures[0].obsValue', />=0/],
  ['a field that the schema does not know', ['figures', 0, 'color'], 'red', 'figures[0]', /color/],
  [
    'a missing translation',
    ['figures', 0, 'label', 'zh'],
    undefined,
    'figures[0].label.zh',
    /missing in the language “zh”/,
  ],
  ['an empty text', ['figures', 0, 'label', 'en'], '  ', 'figures[0].label.en', />=1 characters/],
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
    /control character/,
  ],
  ['a figure with no phrase', ['figures', 0, 'phrase'], undefined, 'figures[0].phrase', /expected string/],
  [
    'a figure with no paragraph',
    ['figures', 0, 'paragraph'],
    undefined,
    'figures[0].paragraph',
    /expected number/,
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
    ['figures', 0, 'unitMeasure'],
    'stones',
    'figures[0].unitMeasure',
    /“stones” is not in “units”/,
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
    ['slides', 2, 'chart'],
    'pie',
    'slides[2].chart',
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
    /mixes the units rmb, people/,
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
    ['charts', 1, 'rows', 0, 'perSymbol'],
    100000,
    'charts[1].rows[0].perSymbol',
    /more than 1000 symbols/,
  ],
  [
    'an upper bound in a chart',
    ['figures', FIGURE.FUNDS, 'comparator'],
    '<',
    'charts[1].rows[0].figure',
    /is an upper bound/,
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
    ['units', 1, 'note'],
    null,
    'units[1].note',
    /has no code/,
  ],
];

describe('the schema refuses, and says where and why:', () => {
  test.each(refused)('%s', async (_, path, value, at, says) => {
    // A title given to the expected chart must not say "expected" either, or the refusal has no reason.
    const text = at.startsWith('charts[0].howToRead')
      ? changed(path, value)
          .replaceAll('Expected money: output and tax', 'Money')
          .replaceAll('预计金额', '金额')
      : changed(path, value);
    const found = await problems(text);
    expect(found.map((problem) => problem.path)).toContain(at);
    expect(found.find((problem) => problem.path === at)?.message).toMatch(says);
  });

  test('a lower bound in a stack', async () => {
    const rows = [{ figure: 'people-benefited' }, { figure: 'herb-project-people' }];
    const chart = { id: 'expected-money', kind: 'bars', title: label, howToRead: label, stacked: true, rows };
    expect(await problems(changed(['charts', 0], chart))).toEqual([
      { path: 'charts[0].rows[0].figure', message: saying('bounds can’t be stacked') },
      { path: 'charts[0].rows[1].figure', message: saying('bounds can’t be stacked') },
    ]);
  });

  test('names that reach into prototypes, written as such', async () => {
    const text = json.replace('"version"', '"__proto__": {"polluted": true}, "version"');
    expect(await problems(text)).toEqual([{ path: '__proto__', message: saying('not allowed') }]);
  });
});

test('the same refusal is said in Chinese, zod’s own messages too', async () => {
  const [own] = await problems(changed(['timeline', 0, 'date'], '2020/2016'), 'zh');
  expect(own?.message).toContain('结束早于开始');
  const [zods] = await problems(changed(['figures', 0, 'obsValue'], 'much'), 'zh');
  expect(zods?.message).toMatch(/无效输入/);
});

test('reported and expected figures are not stacked on each other', async () => {
  const text = changed(['charts', 0, 'stacked'], true).replace(
    '"obsValue":225000000,"obsStatus":"expected"',
    '"obsValue":225000000,"obsStatus":"reported"',
  );
  expect(await problems(text)).toEqual([
    { path: 'charts[0].stacked', message: saying('reported and expected') },
  ]);
});
