import { expect, test } from 'vitest';
import { changed, problems, type RefusedChange } from './reportForTests.ts';

const refused: readonly RefusedChange[] = [
  [
    'a placeholder in a figure’s own words',
    ['figures', 0, 'label'],
    { en: 'Part of {tax-revenue}', zh: '部分' },
    'figures[0].label.en',
    /\{tax-revenue\} is not filled in here/,
  ],
  ...[
    ['figures', 0, 'short'],
    ['figures', 0, 'qualifier'],
    ['figures', 7, 'timePeriod', 'label'],
    ['scopes', 0, 'label'],
    ['topics', 0, 'label'],
    ['origin', 'publisher'],
    ['origin', 'kind'],
    ['origin', 'attribution'],
  ].map(
    (path) =>
      [
        `a placeholder in ${path.join('.')}`,
        path,
        { en: 'x', zh: '{tax-revenue}' },
        path
          .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
          .join('')
          .slice(1) + '.zh',
        /not filled in here/,
      ] as const,
  ),
  [
    'a placeholder in a printed phrase',
    ['figures', 0, 'phrase'],
    'RMB {tax-revenue}',
    'figures[0].phrase',
    /not filled in here/,
  ],
  ...(
    [
      ['no place for its number', 'a person'],
      ['two places for its number', '{n}人{n}'],
      ['other braces', '{n}{人}'],
    ] as const
  ).map(
    ([what, pattern]) =>
      [
        `a unit with ${what}`,
        ['units'],
        [
          {
            id: 'souls',
            kind: 'count',
            name: 'souls',
            pattern: { en: { one: pattern, other: '{n} souls' } },
          },
        ],
        'units[0].pattern.en.one',
        /must hold \{n\}, the place of the number, once/,
      ] as const,
  ),
  [
    'an unseen turn of direction',
    ['figures', 0, 'label', 'en'],
    '\u202Edaeh',
    'figures[0].label.en',
    /holds U\+202E, a character that turns the direction/,
  ],
  [
    'a choice that is none',
    ['figures', 0, 'obsStatus'],
    'certain',
    'figures[0].obsStatus',
    /must be one of “reported”, “provisional”/,
  ],
  [
    'a kind of chart that is none',
    ['charts', 0, 'kind'],
    'pie',
    'charts[0].kind',
    /one of “bars”, “symbols”/,
  ],
  ['a chart of no kind', ['charts', 0, 'kind'], undefined, 'charts[0].kind', /is missing/],
  ['an id with capitals', ['figures', 0, 'id'], 'Tax', 'figures[0].id', /is not an id.*tax-revenue/],
  ['a version that is none', ['version'], '1', 'version', /is not a version.*1\.0\.0/],
  ['a day that is none', ['modified'], '2021-02-30', 'modified', /is not a day.*2021-02-25/],
  ['a language that is none', ['origin', 'language'], 'English!', 'origin.language', /is not the tag of a/],
  ['a long licence', ['license'], 'x'.repeat(61), 'license', /longer than 60 characters/],
  ['an empty list', ['figures'], [], 'figures', /too few items: at least 1 is needed/],
  ['three to compare', ['questions', 0, 'of'], ['a', 'b', 'c'], 'questions[0].of', /2 at most/],
  ['one to compare', ['questions', 0, 'of'], ['a'], 'questions[0].of', /at least 2 are needed/],
  [
    'a half paragraph',
    ['figures', 0, 'paragraph'],
    1.5,
    'figures[0].paragraph',
    /must be a whole number, and is a number/,
  ],
  [
    'no symbol',
    ['charts', 1, 'rows', 0, 'perSymbol'],
    0,
    'charts[1].rows[0].perSymbol',
    /must be more than 0/,
  ],
  ['a paragraph 10,000', ['figures', 0, 'paragraph'], 10000, 'figures[0].paragraph', /must be 9999 or less/],
  ['null for a text', ['figures', 0, 'label'], null, 'figures[0].label', /is null/],
  [
    'a text for a list',
    ['figures', 0, 'topics'],
    'x',
    'figures[0].topics',
    /must be a list \[ \], and is a text/,
  ],
  [
    'a list for a truth',
    ['charts', 0, 'stacked'],
    [],
    'charts[0].stacked',
    /must be true or false, and is a list/,
  ],
];

test.each(refused)('%s is refused, with the place and what to write instead', (_, path, value, at, says) => {
  const found = problems(changed(path, value));
  expect(found.map((problem) => problem.path)).toContain(at);
  expect(found.find((problem) => problem.path === at)?.message).toMatch(says);
});
