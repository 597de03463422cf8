import { describe, expect, test } from 'vitest';
import { refusalsIn } from '../reportForTests.ts';
import { perSymbolsThatFit } from './symbolsFor.ts';

const figure = (id: string, more: object = {}) => ({
  id,
  label: id,
  value: 10,
  unit: 'GWh',
  phrase: 'the lot',
  comparator: null,
  paragraph: 1,
  ...more,
});
const report = (figures: readonly object[], chart: object, more: object = {}) => ({
  title: 'A report',
  origin: { publisher: 'Somebody', language: 'en' },
  figures,
  charts: [{ id: 'chart', ...chart }],
  ...more,
});

describe('what a kind of chart can’t draw is refused in it', () => {
  /** A figure of each form that a value may have, and the kinds of charts that draw it. */
  const forms = {
    number: [{ value: 10 }, 'bars intervals series symbols'],
    range: [{ value: [10, 20] }, 'intervals series'],
    interval: [{ value: { value: 10, lower: 5, upper: 15 } }, 'intervals series'],
    'share of a whole': [{ value: { count: 8, of: 10 } }, 'share'],
    words: [{ value: null, words: 'dozens' }, ''],
    percentage: [{ value: 10, unit: 'percent' }, 'bars intervals series share change symbols'],
    'share per mille': [{ value: 10, unit: 'permille' }, 'bars intervals series share change symbols'],
    points: [{ value: 10, unit: 'percentage-points' }, 'bars intervals series change symbols'],
    multiple: [{ value: 10, unit: 'multiple' }, 'bars intervals series change symbols'],
    'range of percentages': [{ value: [10, 20], unit: 'percent' }, 'intervals series share change'],
    'percentage in words': [{ value: null, words: 'dozens', unit: 'percent' }, ''],
    'change in its own unit': [
      { value: 10, change: { base: '2020' } },
      'bars intervals series change symbols',
    ],
    'change in words': [{ value: null, words: 'a leap', change: { base: '2020' } }, ''],
    'change of a share': [{ value: { count: 1, of: 2 }, change: { base: '2020' } }, 'share'],
  } as const;
  const kinds = ['bars', 'symbols', 'intervals', 'series', 'share', 'change'] as const;

  test.each(Object.entries(forms))('a %s', (_, [more, drawn]) => {
    const refusedBy = kinds.filter((kind) => {
      const row = { figure: 'one', ...(kind === 'symbols' ? { symbol: 'square', perSymbol: 1 } : {}) };
      const found = refusalsIn(
        report([figure('one', { timePeriod: '2020', ...more })], { kind, rows: [row] }),
      );
      expect(found).toEqual(
        found.length === 0
          ? []
          : [{ path: 'charts[0].rows[0].figure', refusal: { reason: 'chart-kind', figure: 'one', kind } }],
      );
      return found.length > 0;
    });
    expect(kinds.filter((kind) => !refusedBy.includes(kind)).sort()).toEqual(
      drawn.split(' ').filter(Boolean).sort(),
    );
  });
});

describe('units', () => {
  const two = (kind: string, units: readonly [object, object], row: object = {}) =>
    refusalsIn(
      report([figure('one', units[0]), figure('two', units[1])], {
        kind,
        rows: [
          { figure: 'one', ...row },
          { figure: 'two', ...row },
        ],
      }),
    );
  const symbol = { symbol: 'square', perSymbol: 1 };

  test('people and families are counted side by side, but not beside what is measured', () => {
    expect(two('symbols', [{ unit: 'people' }, { unit: 'families' }], symbol)).toEqual([]);
    expect(two('symbols', [{ unit: 'people' }, { unit: 'GWh' }], symbol)).toEqual([
      { path: 'charts[0].rows', refusal: { reason: 'mixed-units', units: ['people', 'GWh'] } },
    ]);
    expect(two('bars', [{ unit: 'people' }, { unit: 'families' }])).toEqual([
      { path: 'charts[0].rows', refusal: { reason: 'mixed-units', units: ['people', 'families'] } },
    ]);
  });

  test('a share is a share, whatever it is of', () => {
    expect(two('share', [{ unit: 'percent' }, { unit: 'people', value: { count: 8, of: 10 } }])).toEqual([]);
  });
});

test('a series wants a date of each of its figures', () => {
  const rows = ['dated', 'undated', 'said'].map((id) => ({ figure: id }));
  const figures = [
    figure('dated', { timePeriod: '2020' }),
    figure('undated'),
    figure('said', { timePeriod: { label: 'of late' } }),
  ];
  expect(refusalsIn(report(figures, { kind: 'series', rows }))).toEqual([
    { path: 'charts[0].rows[1].figure', refusal: { reason: 'no-period', figure: 'undated' } },
    { path: 'charts[0].rows[2].figure', refusal: { reason: 'no-period', figure: 'said' } },
  ]);
  expect(refusalsIn(report(figures, { kind: 'bars', rows }))).toEqual([]);
});

describe('stacks', () => {
  const stack = (kind: string, first: object, second: object, stacked = true) =>
    refusalsIn(
      report([figure('one', first), figure('two', second)], {
        kind,
        stacked,
        rows: [{ figure: 'one' }, { figure: 'two' }],
      }),
    ).map(({ path, refusal }) => `${path} ${refusal.reason}`);

  test('exact figures of one status may be laid end to end', () => {
    expect(stack('bars', {}, {})).toEqual([]);
    expect(stack('bars', { obsStatus: 'planned' }, { obsStatus: 'planned' })).toEqual([]);
  });

  test('what is about, or of another status, may not, unless it stands for itself', () => {
    const about = { phrase: 'about 10 GWh', comparator: '~' };
    expect(stack('bars', about, { obsStatus: 'expected' })).toEqual([
      'charts[0].rows[0].figure stacked-bound',
      'charts[0].stacked stacked-status',
    ]);
    expect(stack('bars', about, { obsStatus: 'expected' }, false)).toEqual([]);
  });
});

describe('symbols', () => {
  const rows = (...perSymbols: readonly number[]) =>
    refusalsIn(
      report(
        perSymbols.map((_, i) => figure(`figure-${i}`, { value: 40_040 })),
        {
          kind: 'symbols',
          rows: perSymbols.map((perSymbol, i) => ({ figure: `figure-${i}`, symbol: 'square', perSymbol })),
        },
      ),
    );

  test('each row that can’t be counted is told what would fit', () => {
    const fitting = perSymbolsThatFit(40_040, 1000);
    expect(rows(3, 1, 77)).toEqual([
      {
        path: 'charts[0].rows[0].perSymbol',
        refusal: { reason: 'symbols-not-whole', figure: 'figure-0', perSymbol: 3, fitting },
      },
      {
        path: 'charts[0].rows[1].perSymbol',
        refusal: { reason: 'too-many-symbols', figure: 'figure-1', most: 1000, fitting },
      },
    ]);
  });
});

describe('a chart of what lies ahead says so', () => {
  const ahead = figure('tax', { obsStatus: 'expected' });
  const chart = (words: object, first = ahead) =>
    refusalsIn(report([first], { kind: 'bars', rows: [{ figure: first.id }], ...words }));
  const unsaid = (language: string) => [
    {
      path: `charts[0].howToRead.${language}`,
      refusal: { reason: 'status-unsaid', figure: 'tax', status: 'expected', language },
    },
  ];
  const both = (en: string, zh: string) => ({ en, zh });

  test.each([
    ['in its title', { title: both('Expected tax', '预计税收'), howToRead: both('Bars', '条') }, []],
    ['in its line', { title: both('Tax', '税收'), howToRead: both('A forecast', '预测') }, []],
    [
      'in one language alone',
      { title: both('Expected tax', '税收'), howToRead: both('Bars', '条') },
      unsaid('zh'),
    ],
    ['in none', { title: both('Tax', '税收'), howToRead: both('Bars', '条') }, unsaid('en')],
    [
      'with words of the other language alone',
      { title: both('预计', 'Expected'), howToRead: both('a', 'b') },
      unsaid('en'),
    ],
    ['by the product, where it has no title of its own', { howToRead: both('Bars', '条') }, []],
    ['by the product, where it has no line of its own', { title: both('Tax', '税收') }, []],
    ['in the one language that the report has', { title: '预计税收', howToRead: 'Bars' }, []],
  ] as const)('%s', (_, words, problems) => {
    expect(chart(words)).toEqual(problems);
  });

  test('what is reported needs no word, nor what is estimated of what has been', () => {
    const words = { title: both('Tax', '税收'), howToRead: both('Bars', '条') };
    expect(chart(words, figure('tax', { obsStatus: 'estimated' }))).toEqual([]);
    expect(chart({ title: both('Tax', '税收'), howToRead: both('Bars', '条') }, figure('tax'))).toEqual([]);
  });
});
