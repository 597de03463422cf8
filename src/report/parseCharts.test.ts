import { describe, expect, test } from 'vitest';
import { parseReport } from './parse.ts';
import { changed, problems, type RefusedChange, saying } from './reportForTests.ts';

const label = { en: 'Title', zh: '标题' };
const refused: readonly RefusedChange[] = [
  [
    'an unknown figure in a chart',
    ['charts', 0, 'rows', 0, 'figure'],
    'nothing',
    'charts[0].rows[0].figure',
    /“nothing” is not in “figures”/,
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
