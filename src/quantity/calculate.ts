import { shortened } from './decimal.ts';
import {
  add,
  compareIntervals,
  divide,
  intervalOf,
  multiply,
  subtract,
  type Interval,
  type IntervalOrder,
} from './interval.ts';
import { combinedStatus, type Comparator, type ObsStatus, type Quantity, type UnitKind } from './quantity.ts';

/** What can be asked of two quantities; `share` is their ratio in percent, `order` which of them is larger. */
export const OPERATIONS = ['ratio', 'share', 'sum', 'difference', 'order'] as const;
export type Operation = (typeof OPERATIONS)[number];

export interface Operand extends Quantity {
  readonly unitKind: UnitKind;
  /** False where the source does not say which unit it is ("currency not stated"). */
  readonly unitKnown: boolean;
}

/** Whether both operands may count the same things ('unknown': the source does not say that they don't). */
export interface OperandFacts {
  readonly overlap: 'none' | 'unknown';
}

/** A result that the operands prove. */
export interface StatedOutcome {
  readonly kind: 'stated';
  /** In the operands' unit (`same`), in the first's per one of the second's (`per`), or in percent. */
  readonly value: number;
  readonly unit: 'same' | 'per' | 'percent';
  /** null: the value is the result itself, as exact as the operands are. */
  readonly comparator: Comparator | null;
  readonly obsStatus: ObsStatus;
  /**
   * False when a quotient without a short end was shortened: to the nearest where the value is the result itself (print
   * "about"), and away from the result where it bounds it, so that the bound holds as printed.
   */
  readonly exact: boolean;
}

/** Why a result has no number: an answer, not an error. */
export type NotStatedReason =
  | 'ratio-of-bounds'
  | 'no-order'
  | 'overlap-unknown'
  | 'different-units'
  | 'unit-not-stated'
  | 'unbounded';

export type Outcome =
  | StatedOutcome
  | { readonly kind: 'not-stated'; readonly reason: NotStatedReason }
  | {
      readonly kind: 'ordered';
      /** How the first operand stands to the second. */
      readonly relation: Exclude<IntervalOrder, 'unknown'>;
      readonly obsStatus: ObsStatus;
    };

/**
 * Works out what two quantities prove together, by interval arithmetic. Whatever involves an expected operand is
 * expected. A number is stated only where the operands leave it a bound that says something: over 200 million for
 * more than 40,000 people has no ratio, since (200 million, ∞) / (40,000, ∞) is (0, ∞).
 */
export function calculate(operation: Operation, a: Operand, b: Operand, facts: OperandFacts): Outcome {
  const mismatch = unitMismatch(operation, a, b);
  if (mismatch !== null) return { kind: 'not-stated', reason: mismatch };
  const obsStatus = combinedStatus(a.obsStatus, b.obsStatus);
  const [x, y] = [intervalOf(a), intervalOf(b)];
  switch (operation) {
    case 'order': {
      const relation = compareIntervals(x, y);
      return relation === 'unknown'
        ? { kind: 'not-stated', reason: 'no-order' }
        : { kind: 'ordered', relation, obsStatus };
    }
    case 'sum':
      return facts.overlap === 'unknown'
        ? { kind: 'not-stated', reason: 'overlap-unknown' }
        : outcomeOf(add(x, y), 'same', obsStatus, 'unbounded');
    case 'difference':
      return outcomeOf(subtract(x, y), 'same', obsStatus, 'unbounded');
    case 'ratio':
    case 'share': {
      const reason = a.comparator !== null && b.comparator !== null ? 'ratio-of-bounds' : 'unbounded';
      const percent = sameKnownUnit(a, b);
      const quotient = divide(x, y);
      // Printed quantities are not negative: that a ratio is more than 0 says nothing.
      if (quotient.upper === Infinity && quotient.lower <= 0) return { kind: 'not-stated', reason };
      return percent
        ? outcomeOf(multiply(quotient, HUNDRED), 'percent', obsStatus, reason)
        : outcomeOf(quotient, 'per', obsStatus, reason);
    }
  }
}

const HUNDRED = intervalOf({ obsValue: 100, comparator: null });

function sameKnownUnit(a: Operand, b: Operand): boolean {
  return a.unitKnown && b.unitKnown && a.unitKind === b.unitKind && a.unitMeasure === b.unitMeasure;
}

/** A ratio may have two units; all else needs one, and known. */
function unitMismatch(operation: Operation, a: Operand, b: Operand): NotStatedReason | null {
  if (operation === 'ratio') {
    if (a.comparator !== null && b.comparator !== null) return null;
    return a.unitKind === b.unitKind && !(a.unitKnown && b.unitKnown) ? 'unit-not-stated' : null;
  }
  if (a.unitKind !== b.unitKind) return 'different-units';
  if (!a.unitKnown || !b.unitKnown) return 'unit-not-stated';
  return a.unitMeasure === b.unitMeasure ? null : 'different-units';
}

/** States an interval by its one telling bound: its floor, or its ceiling where the floor is not above 0. */
function outcomeOf(
  { lower, lowerClosed, upper, upperClosed }: Interval,
  unit: StatedOutcome['unit'],
  obsStatus: ObsStatus,
  reason: NotStatedReason,
): Outcome {
  const quotient = unit !== 'same';
  const state = (
    value: number,
    comparator: Comparator | null,
    rounding: 'nearest' | 'down' | 'up',
  ): Outcome => ({
    kind: 'stated',
    unit,
    comparator,
    obsStatus,
    ...(quotient ? shortened(value, rounding) : { value, exact: true }),
  });
  if (lower === upper) return state(lower, null, 'nearest');
  if (Number.isFinite(lower) && (lower > 0 || upper === Infinity)) {
    return state(lower, lowerClosed ? '>=' : '>', 'down');
  }
  if (Number.isFinite(upper)) return state(upper, upperClosed ? '<=' : '<', 'up');
  return { kind: 'not-stated', reason };
}
