import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { atOnce } from '@/ui/loading/inSlices.ts';
import { sorting } from './sorting.ts';

const keys = fc.array(fc.nat(50), { maxLength: 9000 });

test('numbers come in the order that one sort gives, equal ones as they were', () => {
  fc.assert(
    fc.property(keys, (by) => {
      const places = by.map((_, place) => place);
      const compare = (a: number, b: number) => (by[a] ?? 0) - (by[b] ?? 0);
      expect([...atOnce(sorting(Uint32Array.from(places), compare))]).toEqual(places.toSorted(compare));
    }),
    { numRuns: 60 },
  );
});

test('of very many no stretch compares more than two at a time of each', () => {
  const count = 100_000;
  let compared = 0;
  const compare = (a: number, b: number) => {
    compared += 1;
    return ((a * 7919) % count) - ((b * 7919) % count);
  };
  const work = sorting(
    Uint32Array.from({ length: count }, (_, i) => i),
    compare,
  );
  let most = 0;
  for (;;) {
    compared = 0;
    const { done } = work.next();
    most = Math.max(most, compared);
    if (done === true) break;
  }
  expect(most).toBeLessThanOrEqual(count);
});
