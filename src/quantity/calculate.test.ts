import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  calculate,
  OPERATIONS,
  type Operand,
  type Operation,
  type Outcome,
  type StatedOutcome,
} from './calculate.ts';
import { contains, intervalOf } from './interval.ts';
import { COMPARATORS, OBS_STATUSES } from './quantity.ts';

const rmb: Omit<Operand, 'obsValue'> = {
  comparator: null,
  obsStatus: 'expected',
  unitMeasure: 'CNY',
  unitKind: 'currency',
  unitKnown: true,
};
const output: Operand = { ...rmb, obsValue: 4_950_000_000 };
const tax: Operand = { ...rmb, obsValue: 225_000_000 };
const funds: Operand = { ...rmb, obsValue: 2e8, comparator: '>', obsStatus: 'reported', unitKnown: false };
const people: Operand = {
  obsValue: 40_000,
  comparator: '>',
  obsStatus: 'reported',
  unitMeasure: 'person',
  unitKind: 'count',
  unitKnown: true,
};
const families: Operand = { ...people, obsValue: 15_000, unitMeasure: 'family' };
const herbPeople: Operand = { ...people, obsValue: 3000 };
const disjoint = { overlap: 'none' } as const;
const maybeNested = { overlap: 'unknown' } as const;

describe("what the release's own figures prove together", () => {
  test.each<[string, Operation, Operand, Operand, Outcome]>([
    ['funds per person', 'ratio', funds, people, { kind: 'not-stated', reason: 'ratio-of-bounds' }],
    ['people per family', 'ratio', people, families, { kind: 'not-stated', reason: 'ratio-of-bounds' }],
    [
      'the herb project among all people',
      'share',
      herbPeople,
      people,
      { kind: 'not-stated', reason: 'ratio-of-bounds' },
    ],
    ['the larger group', 'order', people, herbPeople, { kind: 'not-stated', reason: 'no-order' }],
    ['all people', 'sum', people, herbPeople, { kind: 'not-stated', reason: 'overlap-unknown' }],
    [
      'people beyond the herb project',
      'difference',
      people,
      herbPeople,
      { kind: 'not-stated', reason: 'unbounded' },
    ],
    ['people and families', 'sum', people, families, { kind: 'not-stated', reason: 'different-units' }],
    ['funds and tax', 'sum', funds, tax, { kind: 'not-stated', reason: 'unit-not-stated' }],
    ['the larger of funds and tax', 'order', funds, tax, { kind: 'not-stated', reason: 'unit-not-stated' }],
    ['funds as a share of output', 'ratio', funds, output, { kind: 'not-stated', reason: 'unit-not-stated' }],
    ['output or people', 'order', output, people, { kind: 'not-stated', reason: 'different-units' }],
    [
      'output against tax',
      'order',
      output,
      tax,
      { kind: 'ordered', relation: 'greater', obsStatus: 'expected' },
    ],
  ])('%s', (_, operation, a, b, outcome) => {
    expect(calculate(operation, a, b, maybeNested)).toEqual(outcome);
  });

  test.each(['ratio', 'share'] as const)(
    'expected tax to expected output is about 4.5%%, and expected (%s)',
    (operation) => {
      expect(calculate(operation, tax, output, maybeNested)).toEqual({
        kind: 'stated',
        value: 4.5,
        unit: 'percent',
        comparator: null,
        obsStatus: 'expected',
        exact: false,
      });
    },
  );
});

describe('a result is stated as what it is', () => {
  test('a ratio that ends soon is exact', () => {
    const part = { ...tax, obsValue: 222_750_000, obsStatus: 'reported' as const };
    expect(calculate('share', part, output, disjoint)).toMatchObject({
      value: 4.5,
      exact: true,
      obsStatus: 'expected',
    });
  });

  test('a sum of lower bounds without overlap is a lower bound', () => {
    expect(calculate('sum', people, herbPeople, disjoint)).toMatchObject({
      kind: 'stated',
      value: 43_000,
      comparator: '>',
      unit: 'same',
    });
  });

  test('one exact operand leaves a ratio its bound, shortened so that the bound holds', () => {
    const groups = { ...families, obsValue: 3, comparator: null };
    expect(calculate('ratio', people, groups, disjoint)).toMatchObject({
      value: 13_000,
      comparator: '>',
      exact: false,
      unit: 'per',
    });
    expect(calculate('ratio', groups, { ...people, obsValue: 7 }, disjoint)).toMatchObject({
      value: 0.43,
      comparator: '<',
      exact: false,
    });
  });

  test('nothing is divided by 0', () => {
    expect(calculate('ratio', tax, { ...people, obsValue: 0, comparator: null }, disjoint)).toEqual({
      kind: 'not-stated',
      reason: 'unbounded',
    });
  });

  const operands = fc.record({
    obsValue: fc.nat(50),
    comparator: fc.constantFrom(null, ...COMPARATORS),
    obsStatus: fc.constantFrom(...OBS_STATUSES),
    unitMeasure: fc.constantFrom('person', 'family'),
    unitKind: fc.constant('count' as const),
    unitKnown: fc.constant(true),
  });
  const models = {
    ratio: (x: number, y: number) => x / y,
    share: (x: number, y: number) => (x / y) * 100,
    sum: (x: number, y: number) => x + y,
    difference: (x: number, y: number) => x - y,
  };

  /** Whether a value agrees with what is stated, give or take what doubles lose in the model. */
  function allows({ value: stated, comparator, exact }: StatedOutcome, value: number): boolean {
    const slack = 1e-9 * Math.max(1, Math.abs(value));
    if (comparator === null) return Math.abs(value - stated) <= (exact ? slack : 0.05 * Math.abs(value));
    return comparator.startsWith('>') ? value >= stated - slack : value <= stated + slack;
  }

  test('it holds for every pair of values that the operands allow, and carries their status', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...OPERATIONS),
        operands,
        operands,
        fc.nat(99),
        fc.nat(99),
        (operation, a, b, x, y) => {
          fc.pre(contains(intervalOf(a), x) && contains(intervalOf(b), y));
          const outcome = calculate(operation, a, b, disjoint);
          if (outcome.kind === 'not-stated') return;
          expect(outcome.obsStatus === 'expected').toBe(
            [a, b].some(({ obsStatus }) => obsStatus === 'expected'),
          );
          if (outcome.kind === 'ordered') {
            expect(Math.sign(x - y)).toBe({ less: -1, equal: 0, greater: 1 }[outcome.relation]);
            return;
          }
          if (operation === 'order') return;
          const percent = outcome.unit === 'percent' && operation === 'ratio';
          expect(allows(outcome, models[operation](x, y) * (percent ? 100 : 1))).toBe(true);
        },
      ),
      { numRuns: 3000 },
    );
  });

  test('two lower bounds have neither ratio, share, difference nor order', () => {
    const bounds = operands.map((operand) => ({ ...operand, comparator: '>' as const }));
    fc.assert(
      fc.property(
        bounds,
        bounds,
        fc.constantFrom('ratio', 'share', 'difference', 'order'),
        (a, b, operation) => {
          expect(calculate(operation, a, b, disjoint).kind).toBe('not-stated');
        },
      ),
    );
  });
});
