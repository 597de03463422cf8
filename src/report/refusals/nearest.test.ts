import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearest, slipsBetween } from './nearest.ts';

test.each([
  ['loafs', ['loaves', 'people', 'MWh'], ['loaves']],
  ['usd', ['EUR', 'USD'], ['USD']],
  ['reproted', ['reported', 'expected'], ['reported']],
  ['industrial-ouput', ['industrial-output', 'tax-revenue'], ['industrial-output']],
  // Two letters are near to every other two.
  ['kx', ['kg', 'km', 'kW'], []],
  ['stones', ['people', 'USD'], []],
  ['', ['a', 'b'], []],
])('what “%s” was perhaps meant to be, among %j: %j', (word, among, near) => {
  expect(nearest(word, among)).toEqual(near);
});

test('the nearest come first, three at most, each once', () => {
  const near = nearest('figure-1', [
    'figure-12',
    'figure-2',
    'Figure-1',
    'figure-3',
    'figure-2',
    'figures-14',
  ]);
  expect(near[0]).toBe('Figure-1');
  expect(near).toHaveLength(3);
  expect(new Set(near).size).toBe(3);
});

/** By its definition, without bounds and tables. */
function slips(a: string, b: string): number {
  if (a === '' || b === '') return Math.max(a.length, b.length);
  const [i, j] = [a.length, b.length];
  const rest = [
    slips(a.slice(0, -1), b) + 1,
    slips(a, b.slice(0, -1)) + 1,
    slips(a.slice(0, -1), b.slice(0, -1)) + (a[i - 1] === b[j - 1] ? 0 : 1),
  ];
  if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
    rest.push(slips(a.slice(0, -2), b.slice(0, -2)) + 1);
  return Math.min(...rest);
}

test('slips are counted as by their definition, as far as they matter', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, most) => {
      const all = slips(a, b);
      expect(slipsBetween(a, b, most)).toBe(all <= most ? all : null);
    }),
  );
});
