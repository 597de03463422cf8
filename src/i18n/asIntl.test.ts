import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inDigits } from '@/quantity/numberText.ts';
import { numerals as en } from './en/numerals.ts';
import { numerals as zh } from './zh/numerals.ts';

const anyNumber = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.integer({ min: -10, max: 10 }).map((n) => 10 ** n),
);

describe.each([
  ['en', en],
  ['zh-Hans', zh],
] as const)('what the platform knows of %s', (tag, numerals) => {
  test('any number has the digits, groups and point that it writes, and a true minus', () => {
    const format = new Intl.NumberFormat(tag, { maximumSignificantDigits: 21 });
    fc.assert(
      fc.property(anyNumber, (value) => {
        // −0 is 0 here.
        expect(inDigits(value, numerals)).toBe(format.format(value + 0).replace('-', '−'));
      }),
    );
  });

  test('any number has its plural', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.double({ min: 0, max: 3, noNaN: true })),
        fc.nat({ max: 3 }),
        (value, decimals) => {
          const rules = new Intl.PluralRules(tag, {
            minimumFractionDigits: decimals,
            maximumFractionDigits: 20,
          });
          expect(numerals.plural(value, decimals)).toBe(rules.select(value));
        },
      ),
    );
  });
});
