import { expect, test } from 'vitest';
import { plain, reportOf } from '@/report/complete/completeForTests.ts';
import { arrange } from './arrange.ts';
import { chunksOf, stretchesOf } from './chunks.ts';

/** The stretches of a ledger with so many figures in two units. */
function stretches(items: number, people: number) {
  const figure = (id: string, unit: string) => plain({ id, unit, value: 7, phrase: '7' });
  const report = reportOf([
    ...Array.from({ length: items }, (_, i) => figure(`item-${i}`, 'items')),
    ...Array.from({ length: people }, (_, i) => figure(`person-${i}`, 'people')),
  ]);
  const groups = arrange(report, report.figures, { group: 'unit', sort: 'printed' });
  return stretchesOf(chunksOf(groups, false));
}

const lengths = (items: number, people = 0) => stretches(items, people).map((stretch) => stretch.length);

test('the first two hundred rows are runs of twenty-five by themselves, what follows is drawn by the thousand', () => {
  expect(lengths(120)).toEqual([1, 1, 1, 1, 1]);
  expect(lengths(200)).toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
  expect(lengths(2300)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 40, 40, 4]);
});

test('a unit begins by itself, so that its heading and axis are always there', () => {
  expect(lengths(1300, 150)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 40, 4, 1, 5]);
  for (const stretch of stretches(1300, 150)) {
    expect(stretch.slice(1).some(({ begins }) => begins)).toBe(false);
  }
});

test('every row stands in one stretch, in the ledger’s order', () => {
  const ids = stretches(1300, 150).flatMap((all) =>
    all.flatMap(({ figures }) => figures.map(({ id }) => id)),
  );
  expect(ids).toHaveLength(1450);
  expect(new Set(ids).size).toBe(1450);
});
