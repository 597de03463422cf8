import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { maxTreeOf } from './maxTree.ts';

const numbers = fc.array(fc.integer({ min: -20, max: 20 }), { maxLength: 40 });

it('finds the largest of a stretch', () => {
  fc.assert(
    fc.property(numbers, fc.nat(40), fc.nat(40), (values, a, b) => {
      const [from, to] = [Math.min(a, b, values.length), Math.min(Math.max(a, b), values.length)];
      expect(maxTreeOf(values).max(from, to)).toBe(Math.max(...values.slice(from, to)));
    }),
  );
});

it('finds the next that is large enough, also after changes', () => {
  fc.assert(
    fc.property(
      numbers,
      fc.nat(39),
      fc.integer({ min: -25, max: 25 }),
      fc.nat(40),
      (values, at, least, from) => {
        const tree = maxTreeOf(values);
        const changed = [...values];
        if (at < values.length) {
          tree.set(at, least + 1);
          changed[at] = least + 1;
        }
        const found = changed.findIndex((value, i) => i >= from && value >= least);
        expect(tree.next(from, least)).toBe(found === -1 ? values.length : found);
      },
    ),
  );
});
