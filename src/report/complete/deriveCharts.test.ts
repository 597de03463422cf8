import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plain, reportOf } from './completeForTests.ts';

const charts = (figures: readonly object[]) => reportOf(figures).charts;
const kindOf = (more: object) => charts([plain(more)])[0]?.kind;
const printed = { phrase: 'the lot', comparator: null };

describe('a figure stands in the kind of chart that it can be read in:', () => {
  test.each([
    ['a number', {}, 'bars'],
    ['a bound', { phrase: 'more than 1,200' }, 'bars'],
    ['a range', { value: [10, 20], ...printed }, 'intervals'],
    ['a value with its interval', { value: { value: 5, plusMinus: 1 }, ...printed }, 'intervals'],
    ['so many of so many', { value: { count: 8, of: 10 }, ...printed }, 'share'],
    ['a percentage of a whole', { unit: 'percent', whole: 'loaves', ...printed }, 'share'],
    ['a rate per thousand of a whole', { unit: 'permille', whole: 'loaves', ...printed }, 'share'],
    ['a percentage of what is not said', { unit: 'percent', ...printed }, 'bars'],
    ['a number of a whole', { whole: 'loaves' }, 'bars'],
    ['percentage points', { unit: 'percentage-points', ...printed }, 'change'],
    ['a multiple', { unit: 'multiple', ...printed }, 'change'],
    ['a change', { unit: 'percent', change: { base: '2020' }, whole: 'loaves', ...printed }, 'change'],
    ['a measure in its period', { measure: 'baking', timePeriod: '2020' }, 'series'],
    ['a measure in no period', { measure: 'baking' }, 'bars'],
    ['a measure in a period without dates', { measure: 'baking', timePeriod: { label: 'then' } }, 'bars'],
    ['words', { value: null, words: 'dozens', phrase: 'dozens' }, undefined],
  ])('%s', (_, more, kind) => {
    expect(kindOf(more)).toBe(kind);
  });
});

test('figures of one kind, unit and outlook stand together, in the order of the file', () => {
  const of = (id: string, more: object = {}) => plain({ id, ...printed, ...more });
  const share = (id: string, unit: string) => of(id, { unit, whole: 'loaves' });
  expect(
    charts([
      of('a'),
      of('money', { unit: 'USD' }),
      of('b', { obsStatus: 'estimated' }),
      of('ahead', { obsStatus: 'expected' }),
      of('aim', { obsStatus: 'target' }),
      share('share', 'percent'),
      share('rate', 'permille'),
      of('c'),
    ]),
  ).toEqual([
    { id: 'chart-1', kind: 'bars', stacked: false, rows: ['a', 'b', 'c'].map((figure) => ({ figure })) },
    { id: 'chart-2', kind: 'bars', stacked: false, rows: [{ figure: 'money' }] },
    { id: 'chart-3', kind: 'bars', stacked: false, rows: ['ahead', 'aim'].map((figure) => ({ figure })) },
    { id: 'chart-4', kind: 'share', rows: ['share', 'rate'].map((figure) => ({ figure })) },
  ]);
});

test('each measure is a series of its own, with what is still ahead, and as long as it is', () => {
  const years = Array.from({ length: 14 }, (_, i) =>
    plain({
      id: `y${i}`,
      measure: 'baking',
      timePeriod: String(2010 + i),
      obsStatus: i < 13 ? 'reported' : 'expected',
    }),
  );
  const other = plain({ id: 'other', measure: 'selling', timePeriod: '2010' });
  const [baking, selling, ...more] = charts([...years, other]);
  expect(baking).toMatchObject({ kind: 'series', as: 'columns' });
  expect(baking?.rows).toHaveLength(14);
  expect(selling?.rows).toEqual([{ figure: 'other' }]);
  expect(more).toEqual([]);
});

test('a chart that nobody asked for has twelve rows at most, and there are twelve such charts', () => {
  const rows = charts(Array.from({ length: 13 }, (_, i) => plain({ id: `f${i}` })))[0]?.rows;
  expect(rows).toHaveLength(12);
  const measures = Array.from({ length: 13 }, (_, i) =>
    plain({ id: `f${i}`, measure: `m${i}`, timePeriod: '2020' }),
  );
  expect(charts(measures)).toHaveLength(12);
});

test('what has been corrected since stands in none', () => {
  const figures = [plain({ id: 'old' }), plain({ id: 'new', supersedes: 'old' })];
  expect(charts(figures)[0]?.rows).toEqual([{ figure: 'new' }]);
});

test('no report is refused for a chart that it did not bring', () => {
  const figures = fc.record({
    value: fc.constantFrom(5, [10, 20], { value: 5, plusMinus: 1 }, { count: 8, of: 10 }, null),
    unit: fc.constantFrom('percent', 'items', 'multiple'),
    measure: fc.constantFrom(undefined, 'baking'),
    timePeriod: fc.constantFrom(undefined, '2020', { label: 'then' }),
    change: fc.constantFrom(undefined, { base: '2020' }),
    whole: fc.constantFrom(undefined, 'loaves'),
    obsStatus: fc.constantFrom('reported', 'expected'),
  });
  fc.assert(
    fc.property(figures, (more) => {
      const words = more.value === null ? 'dozens' : undefined;
      expect(() => charts([plain({ ...printed, ...more, words })])).not.toThrow();
    }),
    { numRuns: 200 },
  );
});
