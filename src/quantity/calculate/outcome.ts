import { shortened } from '../decimalArithmetic.ts';
import type { Interval, IntervalOrder } from '../interval.ts';
import type { MissingEnd } from './operand.ts';
import type { Comparator, NumberValue, RangeValue } from '../quantity.ts';
import type { ObsStatus } from '../status.ts';
import type { UnitPowers } from '../unitPowers.ts';

/** What a result is counted in: the operands' own unit, percent, percentage points, or a product of units. */
export type ResultUnit =
  | { readonly kind: 'same' | 'percent' | 'points' }
  | { readonly kind: 'units'; readonly powers: UnitPowers };

/** A result that the operands prove. */
export interface StatedOutcome {
  readonly kind: 'stated';
  readonly value: NumberValue | RangeValue;
  readonly unit: ResultUnit;
  /** null: the value is the result itself, as exact as the operands are. */
  readonly comparator: Comparator | null;
  readonly obsStatus: ObsStatus;
  /** An operand was "about", so that the result, or its bound, is too. */
  readonly about: boolean;
  /**
   * False when a quotient without a short end was shortened: to the nearest where the value is the result itself (print
   * "about"), and away from the result where it bounds it, so that the bound holds as printed.
   */
  readonly exact: boolean;
}

/** Why a result has no number: an answer, not an error. */
export const NOT_STATED_REASONS = [
  'ratio-of-bounds',
  'no-order',
  'overlap-unknown',
  'different-units',
  'different-wholes',
  'unit-not-stated',
  'no-number',
  'zero-divisor',
  'unbounded',
] as const;
export type NotStatedReason = (typeof NOT_STATED_REASONS)[number];

/** Nothing useful follows: the reason, and which end each operand leaves open. */
export interface NotStatedOutcome {
  readonly kind: 'not-stated';
  readonly reason: NotStatedReason;
  readonly missing: readonly [MissingEnd, MissingEnd];
}

/** How the first operand stands to the second. */
export interface OrderedOutcome {
  readonly kind: 'ordered';
  readonly relation: Exclude<IntervalOrder, 'unknown'>;
  readonly obsStatus: ObsStatus;
}

export type Outcome = StatedOutcome | NotStatedOutcome | OrderedOutcome;

/** How a result is to be stated, once its values are known. */
export interface Stating {
  readonly unit: ResultUnit;
  readonly obsStatus: ObsStatus;
  readonly about: boolean;
  /** A quotient may have no short end in decimals. */
  readonly shorten: boolean;
  /** Values below 0 make sense, so that a lower end of 0 says something. */
  readonly signed: boolean;
}

/** States the values of a result: itself, its range, its floor, or its ceiling; null where they have no useful end. */
export function stateInterval(values: Interval, how: Stating): StatedOutcome | null {
  const { lower, lowerClosed, upper, upperClosed } = values;
  const hasFloor = Number.isFinite(lower) && (lower > 0 || how.signed || lower < 0 || upper === Infinity);
  const hasCeiling = Number.isFinite(upper);
  if (lower === upper) return stated(lower, how.about ? '~' : null, 'nearest', how);
  if (hasFloor && hasCeiling) return statedRange(values, how);
  if (hasFloor) return stated(lower, lowerClosed ? '>=' : '>', 'down', how);
  if (hasCeiling) return stated(upper, upperClosed ? '<=' : '<', 'up', how);
  return null;
}

function stated(
  value: number,
  comparator: Comparator | null,
  rounding: 'nearest' | 'down' | 'up',
  { unit, obsStatus, about, shorten }: Stating,
): StatedOutcome {
  const short = shorten ? shortened(value, rounding) : { value, exact: true };
  return {
    kind: 'stated',
    value: { form: 'number', value: short.value },
    unit,
    comparator: comparator ?? (short.exact ? null : '~'),
    obsStatus,
    about: about && comparator !== '~',
    exact: short.exact,
  };
}

function statedRange(
  { lower, lowerClosed, upper, upperClosed }: Interval,
  { unit, obsStatus, about, shorten }: Stating,
): StatedOutcome {
  const least = shorten ? shortened(lower, 'down') : { value: lower, exact: true };
  const most = shorten ? shortened(upper, 'up') : { value: upper, exact: true };
  return {
    kind: 'stated',
    value: { form: 'range', lower: least.value, lowerClosed, upper: most.value, upperClosed },
    unit,
    comparator: about ? '~' : null,
    obsStatus,
    about: false,
    exact: least.exact && most.exact,
  };
}
