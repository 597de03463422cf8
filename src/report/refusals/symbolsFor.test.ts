import fc from 'fast-check';
import { expect, test } from 'vitest';
import { perSymbolsThatFit, symbolsFor } from './symbolsFor.ts';

test.each([
  [60, 1, 60],
  [0.3, 0.1, 3],
  [45_000_000, 1_000_000, 45],
  [7, 2, null],
  [10, 3, null],
  [0.5, 1, null],
  [0, 1, null],
  [-5, 1, null],
])('%d in symbols of %d each takes %j', (value, perSymbol, count) => {
  expect(symbolsFor(value, perSymbol)).toBe(count);
});

test.each([
  [40_000, [50, 100, 200, 500]],
  // As many as there may be, and not one more.
  [1000, [1, 2, 5, 10]],
  [1001, [7, 11, 13, 77]],
  [45_000_000, [50_000, 100_000, 200_000, 500_000]],
  [2.5, [0.005, 0.01, 0.02, 0.05]],
  [1_000_003, [1_000_003]],
  [1_002_001, [1183, 1573, 1859, 5929]],
  [0, []],
  [-3, []],
])('of %d a symbol may stand for %j', (value, fitting) => {
  expect(perSymbolsThatFit(value, 1000)).toEqual(fitting);
});

test('whatever is named fits, and something is named for every number above 0', () => {
  const value = fc.tuple(fc.integer({ min: 1, max: 2_000_000_000 }), fc.constantFrom(1, 10, 1000));
  fc.assert(
    fc.property(value, ([number, part]) => {
      const fitting = perSymbolsThatFit(number / part, 1000);
      expect(fitting.length).toBeGreaterThan(0);
      for (const one of fitting) {
        const count = symbolsFor(number / part, one);
        expect(count).not.toBeNull();
        expect(count).toBeLessThanOrEqual(1000);
      }
    }),
  );
});
