import { expect, test } from 'vitest';
import { own, plain, reportOf } from './completeForTests.ts';

const timeline = (figures: readonly object[]) => reportOf(figures).timeline;

test('each stated period is an entry, of the figures that state it', () => {
  const estimated = { timePeriod: '2020', obsStatus: 'estimated' };
  const entries = timeline([
    plain({ id: 'a', label: 'loaves', paragraph: 3, ...estimated }),
    plain({ id: 'b', label: 'rolls', timePeriod: '2021' }),
    plain({ id: 'c', label: 'cakes', ...estimated }),
  ]);
  expect(entries).toStrictEqual([
    {
      id: 'period-1',
      kind: 'event',
      title: expect.objectContaining({ en: 'loaves · cakes', zh: 'loaves · cakes' }),
      description: null,
      date: expect.objectContaining({ kind: 'date' }),
      scope: 'publisher',
      obsStatus: 'estimated',
      figures: ['a', 'c'],
      topics: [],
      relation: null,
      provenance: [3, 1].map((paragraph) => ({
        of: 'event',
        basis: 'stated',
        paragraph,
        source: null,
        note: null,
      })),
    },
    expect.objectContaining({ id: 'period-2', title: own('rolls'), figures: ['b'] }),
  ]);
});

test('figures of one period that differ in status, or in whose they are, have an entry each', () => {
  const entries = reportOf(
    [
      plain({ id: 'a', timePeriod: '2020', obsStatus: 'provisional' }),
      plain({ id: 'b', timePeriod: '2020' }),
      plain({ id: 'c', timePeriod: '2020', document: 'table' }),
      plain({ id: 'd', timePeriod: '2020' }),
    ],
    { documents: [{ id: 'table', publisher: 'Regulator', language: 'en' }] },
  ).timeline;
  expect(entries.map(({ figures, obsStatus, scope }) => [figures, obsStatus, scope])).toEqual([
    [['a'], 'provisional', 'publisher'],
    [['b', 'd'], 'reported', 'publisher'],
    [['c'], 'reported', 'publisher-table'],
  ]);
});

test('an entry of several figures has the period’s own words where there are any, else three names', () => {
  const at = (id: string, timePeriod: unknown = '2020') => plain({ id, label: id, timePeriod });
  const titleOf = (figures: readonly object[]) => timeline(figures)[0]?.title.en;
  expect(titleOf([at('a'), at('b'), at('c')])).toBe('a · b · c');
  expect(titleOf([at('a'), at('b'), at('c'), at('d')])).toBe('a · b · c …');
  expect(titleOf([at('a', { label: 'that year', period: '2020' }), at('b')])).toBe('that year');
  expect(titleOf([at('a', { label: 'that year', period: '2020' })])).toBe('a');
});

test('an entry is known from every place that its figures are printed in, and keeps the words of its time', () => {
  const stated = { timePeriod: { label: 'that year', period: '2020' } };
  const [entry] = reportOf([plain({ id: 'a', document: 'table', paragraph: 2, ...stated })], {
    documents: [{ id: 'table', publisher: 'Regulator', language: 'en' }],
  }).timeline;
  expect(entry?.provenance).toMatchObject([{ paragraph: 2, document: 'table' }]);
  expect(entry?.relation?.en).toBe('that year');
});

test('no period, no date, and a measure over several are no entries', () => {
  expect(
    timeline([
      plain({ id: 'a' }),
      plain({ id: 'b', timePeriod: { label: 'then' } }),
      plain({ id: 'c', timePeriod: '2020', measure: 'baking' }),
    ]),
  ).toEqual([]);
});
