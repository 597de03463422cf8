import { add, compareIntervals, divide, exactly, multiply, subtract, type Interval } from '../interval.ts';
import { allowed, cancel, missingEnd, proven, type Operand } from './operand.ts';
import { stateInterval, type NotStatedReason, type Outcome, type ResultUnit } from './outcome.ts';
import { combinedStatus } from '../status.ts';
import { combinePowers } from '../unitPowers.ts';

/**
 * What can be asked of two quantities: `share` is their ratio in percent, `growth` by how many percent the first is more than
 * the second, `order` which of them is larger.
 */
export const OPERATIONS = ['ratio', 'share', 'growth', 'product', 'sum', 'difference', 'order'] as const;
export type Operation = (typeof OPERATIONS)[number];

/** Whether both operands may count the same things ('unknown': the source does not say that they don't). */
export interface OperandFacts {
  readonly overlap: 'none' | 'unknown';
}

/**
 * Works out what two quantities prove together, by interval arithmetic. Whatever involves an expected operand is
 * expected, whatever involves an "about" is about. A number is stated only where the operands leave it a bound that says
 * something: over 200 million for more than 40,000 people has no ratio, since (200 million, ∞) / (40,000, ∞) is (0, ∞).
 */
export function calculate(operation: Operation, a: Operand, b: Operand, facts: OperandFacts): Outcome {
  const cannot = (reason: NotStatedReason): Outcome => ({
    kind: 'not-stated',
    reason,
    missing: [missingEnd(a), missingEnd(b)],
  });
  const obsStatus = combinedStatus(a.obsStatus, b.obsStatus);
  const [x, y] = [allowed(a), allowed(b)];
  if (x === null || y === null) return cannot('no-number');
  const mismatch = unitMismatch(operation, a, b);
  if (mismatch !== null) return cannot(mismatch);

  const about = x.about || y.about;
  const signed = a.signed || b.signed || operation === 'difference' || operation === 'growth';
  const state = (values: Interval, unit: ResultUnit, shorten: boolean, reason: NotStatedReason) =>
    stateInterval(values, { unit, obsStatus, about, shorten, signed }) ?? cannot(reason);
  const openBoth = missingEnd(a) !== null && missingEnd(b) !== null && !about;

  switch (operation) {
    case 'order': {
      const relation = compareIntervals(proven(a), proven(b));
      return relation === 'unknown' ? cannot('no-order') : { kind: 'ordered', relation, obsStatus };
    }
    case 'sum':
      return facts.overlap === 'unknown'
        ? cannot('overlap-unknown')
        : state(add(x.values, y.values), { kind: 'same' }, false, 'unbounded');
    case 'difference':
      return state(subtract(x.values, y.values), differenceUnit(a), false, 'unbounded');
    case 'product':
      return state(
        multiply(plain(x.values, a), plain(y.values, b)),
        productUnit(a, b),
        true,
        openBoth ? 'ratio-of-bounds' : 'unbounded',
      );
    case 'ratio':
    case 'share':
    case 'growth': {
      if (y.values.lower === 0 && y.values.upper === 0) return cannot('zero-divisor');
      const reason = openBoth ? 'ratio-of-bounds' : 'unbounded';
      const quotient = divide(plain(x.values, a), plain(y.values, b));
      // Where neither can be negative, that a ratio is more than 0 says nothing.
      if (quotient.upper === Infinity && quotient.lower <= 0) return cannot(reason);
      if (operation === 'growth') {
        return state(inPercent(subtract(quotient, exactly(1))), { kind: 'percent' }, true, reason);
      }
      return cancel(a, b)
        ? state(inPercent(quotient), { kind: 'percent' }, true, reason)
        : state(quotient, { kind: 'units', powers: combinePowers(a.powers, b.powers, -1) }, true, reason);
    }
  }
}

const inPercent = (values: Interval): Interval => multiply(values, exactly(100));

/** A percentage multiplies and divides as the plain number that it is: 42 % of 1,000 are 420, and 420 are 42 % of 1,000. */
function plain(values: Interval, { of }: Operand): Interval {
  if (of === 'one') return values;
  return divide(values, exactly(of === 'permille' ? 1000 : 100));
}

const differenceUnit = ({ of }: Operand): ResultUnit => ({ kind: of === 'percent' ? 'points' : 'same' });

function productUnit(a: Operand, b: Operand): ResultUnit {
  return { kind: 'units', powers: combinePowers(a.powers, b.powers, 1) };
}

/** A ratio and a product may have two units; all else needs one, and known; percentages need one whole, too. */
function unitMismatch(operation: Operation, a: Operand, b: Operand): NotStatedReason | null {
  if (operation === 'product') return null;
  if (a.unitKind !== b.unitKind) return operation === 'ratio' ? null : 'different-units';
  if (!a.unitKnown || !b.unitKnown) return 'unit-not-stated';
  if (operation === 'ratio') return null;
  if (a.unitMeasure !== b.unitMeasure) return 'different-units';
  const shares = a.of !== 'one';
  return shares && (a.whole === null || a.whole !== b.whole) ? 'different-wholes' : null;
}
