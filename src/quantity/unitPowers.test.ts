import fc from 'fast-check';
import { expect, test } from 'vitest';
import { combinePowers, samePowers, type UnitPowers } from './unitPowers.ts';

const powers: fc.Arbitrary<UnitPowers> = fc
  .dictionary(fc.constantFrom('USD', 'kWh', 'people'), fc.constantFrom(-2, -1, 1, 2))
  .map((given) => new Map(Object.entries(given)));
const exponents = (unit: string, ...all: readonly UnitPowers[]) => all.map((one) => one.get(unit) ?? 0);

test('units multiply and divide as powers do, and none is left at 0', () => {
  fc.assert(
    fc.property(powers, powers, fc.constantFrom(1 as const, -1 as const), (a, b, sign) => {
      const combined = combinePowers(a, b, sign);
      for (const unit of ['USD', 'kWh', 'people']) {
        const [x = 0, y = 0, z = 0] = exponents(unit, a, b, combined);
        expect(z).toBe(x + sign * y + 0);
      }
      expect([...combined.values()]).not.toContain(0);
      expect(combined.size).toBeLessThanOrEqual(3);
    }),
  );
});

test('units are the same when, and only when, every power is', () => {
  fc.assert(
    fc.property(powers, powers, (a, b) => {
      const same = ['USD', 'kWh', 'people'].every((unit) => {
        const [x, y] = exponents(unit, a, b);
        return x === y;
      });
      expect(samePowers(a, b)).toBe(same);
      expect(samePowers(a, new Map(a))).toBe(true);
    }),
  );
});

test('a unit more or another power makes another unit', () => {
  const rate = new Map([
    ['USD', 1],
    ['kWh', -1],
  ]);
  expect(samePowers(rate, new Map([['USD', 1]]))).toBe(false);
  expect(samePowers(new Map([['USD', 1]]), rate)).toBe(false);
  expect(samePowers(rate, new Map([...rate, ['kWh', 1]]))).toBe(false);
});
