import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { partitionIntoRows } from './rows.ts';

const stretches = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 80 }))
    .map(([from, length]) => ({ from, to: from + length })),
  { maxLength: 60 },
);

it('puts nothing on top of another, and uses no more rows than are ever needed at once', () => {
  fc.assert(
    fc.property(stretches, (list) => {
      const rows = partitionIntoRows(list, Infinity);
      const most = Math.max(
        0,
        ...list.map(({ from }) => list.filter((one) => one.from <= from && one.to > from).length),
      );
      expect(new Set(rows).size).toBe(most);
      for (const [i, a] of list.entries()) {
        for (const [j, b] of list.entries()) {
          if (i < j && rows[i] === rows[j]) expect(a.to <= b.from || b.to <= a.from).toBe(true);
        }
      }
    }),
  );
});

it('says which find no room when the rows are limited', () => {
  const three = [0, 1, 2].map(() => ({ from: 0, to: 10 }));
  expect(partitionIntoRows(three, 2)).toEqual([0, 1, -1]);
});
