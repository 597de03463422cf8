import { allowedBy, provenBy, type Allowed } from './allowed.ts';
import type { Interval } from '../interval.ts';
import { isLowerBound, isUpperBound, type Quantity, type UnitKind } from '../quantity.ts';
import { samePowers, type UnitPowers } from '../unitPowers.ts';

/** A quantity with what arithmetic has to know of its unit. */
export interface Operand extends Quantity {
  readonly unitKind: UnitKind;
  /** What the unit is made of; percent and the like have none ({}), as they are plain numbers. */
  readonly powers: UnitPowers;
  /** What one of the unit is, in plain numbers: 0.01 for percent, 0.001 for per mille, else 1. */
  readonly of: 'one' | 'percent' | 'permille' | 'points';
  /** False where the source does not say which unit it is ("currency not stated"). */
  readonly unitKnown: boolean;
  /** Values below 0 make sense: a temperature, a change, a profit. */
  readonly signed: boolean;
  /** The whole that a percentage is a share of; null where it is no share, or the whole is not stated. */
  readonly whole: string | null;
}

/** The operand's values for arithmetic; null where it is words without a number. */
export const allowed = (operand: Operand): Allowed | null => allowedBy(operand, operand);

/** The operand's values for putting in order. */
export const proven = (operand: Operand): Interval => provenBy(operand, operand);

/** Which end of a quantity is not stated: "more than 5" has no upper end, "fewer than 5" no lower one. */
export type MissingEnd = 'upper' | 'lower' | 'about' | null;

/** The end that a quantity leaves open, for saying why nothing follows from it. */
export function missingEnd(operand: Operand): MissingEnd {
  if (isLowerBound(operand)) return 'upper';
  if (isUpperBound(operand)) return 'lower';
  return operand.comparator === '~' ? 'about' : null;
}

/** Whether two units cancel out, so that their ratio is a plain number. */
export function cancel(a: Operand, b: Operand): boolean {
  return samePowers(a.powers, b.powers);
}
