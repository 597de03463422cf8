import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calculate, OPERATIONS } from './calculate.ts';
import { contains, exactly } from '../interval.ts';
import { allowed, type Operand } from './operand.ts';
import { num, operand } from './operandForTests.ts';
import type { Outcome, StatedOutcome } from './outcome.ts';
import { COMPARATORS, type Comparator } from '../quantity.ts';
import { combinedStatus, OBS_STATUSES } from '../status.ts';

const disjoint = { overlap: 'none' } as const;
const comparators = fc.constantFrom<Comparator | null>(
  null,
  ...COMPARATORS.filter((comparator) => comparator !== '~'),
);
const numbers = fc.tuple(fc.nat(50), comparators).map(([value, comparator]) => ({
  value: num(value),
  comparator,
}));
const ranges = fc
  .tuple(fc.nat(30), fc.integer({ min: 1, max: 20 }), fc.boolean(), fc.boolean())
  .map(([lower, width, lowerClosed, upperClosed]) => ({
    value: { form: 'range', lower, lowerClosed, upper: lower + width, upperClosed } as const,
    comparator: null,
  }));
const operands: fc.Arbitrary<Operand> = fc
  .tuple(fc.oneof(numbers, ranges), fc.constantFrom(...OBS_STATUSES), fc.constantFrom('people', 'families'))
  .map(([quantity, obsStatus, unit]) => operand(0, unit, { ...quantity, obsStatus }));

const models = {
  ratio: (x: number, y: number) => x / y,
  share: (x: number, y: number) => (x / y) * 100,
  growth: (x: number, y: number) => (x / y - 1) * 100,
  product: (x: number, y: number) => x * y,
  sum: (x: number, y: number) => x + y,
  difference: (x: number, y: number) => x - y,
};

/** Whether a value agrees with what is stated, give or take what doubles lose in the model. */
function allows({ value, comparator, exact }: StatedOutcome, result: number): boolean {
  const slack = 1e-9 * Math.max(1, Math.abs(result));
  if (value.form === 'range') return result >= value.lower - slack && result <= value.upper + slack;
  if (comparator === null || comparator === '~') {
    return Math.abs(result - value.value) <= (exact ? slack : 0.05 * Math.abs(result));
  }
  return comparator.startsWith('>') ? result >= value.value - slack : result <= value.value + slack;
}

describe('tried against all values that the operands allow', () => {
  test('what is stated holds for every pair, and carries the weaker status', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...OPERATIONS),
        operands,
        operands,
        fc.nat(99),
        fc.nat(99),
        (operation, a, b, x, y) => {
          fc.pre(contains(allowed(a)?.values ?? exactly(-1), x));
          fc.pre(contains(allowed(b)?.values ?? exactly(-1), y));
          const outcome: Outcome = calculate(operation, a, b, disjoint);
          if (outcome.kind === 'not-stated') return;
          expect(outcome.obsStatus).toBe(combinedStatus(a.obsStatus, b.obsStatus));
          if (outcome.kind === 'ordered') {
            expect(Math.sign(x - y)).toBe({ less: -1, equal: 0, greater: 1 }[outcome.relation]);
            return;
          }
          if (operation === 'order') return;
          const percent = outcome.unit.kind === 'percent' && operation === 'ratio';
          expect(allows(outcome, models[operation](x, y) * (percent ? 100 : 1))).toBe(true);
        },
      ),
      { numRuns: 5000 },
    );
  });

  test('two lower bounds have neither ratio, share, growth, difference nor order', () => {
    const lower = operands.map((one) => ({ ...one, value: num(7), comparator: '>' as const }));
    fc.assert(
      fc.property(
        lower,
        lower,
        fc.constantFrom('ratio', 'share', 'growth', 'difference', 'order'),
        (a, b, operation) => {
          expect(calculate(operation, a, b, disjoint).kind).toBe('not-stated');
        },
      ),
    );
  });
});
