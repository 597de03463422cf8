import { closed, divide, EVERYTHING, exactly, type Interval } from '../interval.ts';
import type { Comparator, Quantity } from '../quantity.ts';

/** The values of a quantity, for arithmetic, and whether they are only near the true ones. */
export interface Allowed {
  readonly values: Interval;
  /** True for "about" and "nearly": the interval is a single number then, and what follows from it is "about" too. */
  readonly about: boolean;
}

/**
 * What arithmetic may take a quantity for; null where there is no number. What reports count, weigh and pay is never below 0, so
 * "fewer than 5" is [0, 5), unless its unit can be `signed` (a temperature, a change) or the bound itself is negative.
 */
export function allowedBy(
  { value, comparator }: Pick<Quantity, 'value' | 'comparator'>,
  { signed }: { readonly signed: boolean },
): Allowed | null {
  switch (value.form) {
    case 'words':
      return null;
    case 'range':
      return { values: { ...value }, about: comparator === '~' };
    case 'interval':
      return { values: closed(value.lower, value.upper), about: false };
    case 'outOf':
      return bounded(divide(exactly(value.count * 100), exactly(value.of)).lower, comparator, false);
    case 'number':
      return bounded(value.value, comparator, signed);
  }
}

function bounded(value: number, comparator: Comparator | null, signed: boolean): Allowed {
  const reached = exactly(value);
  const above = { ...EVERYTHING, lower: value };
  const floored = !signed && (value > 0 || (value === 0 && comparator === '<='));
  const below = { ...EVERYTHING, ...(floored ? { lower: 0, lowerClosed: true } : {}), upper: value };
  switch (comparator) {
    case null:
      return { values: reached, about: false };
    case '~':
      return { values: reached, about: true };
    case '>':
      return { values: above, about: false };
    case '>=':
      return { values: { ...above, lowerClosed: true }, about: false };
    case '<':
      return { values: below, about: false };
    case '<=':
      return { values: { ...below, upperClosed: true }, about: false };
  }
}

/**
 * What a quantity proves, for putting in order: "about" proves nothing, since how near is not said, and words
 * without a number as little; "nearly 60" proves that 60 is not reached.
 */
export function provenBy(
  quantity: Pick<Quantity, 'value' | 'comparator' | 'fromBelow'>,
  sign: { readonly signed: boolean },
): Interval {
  const allowed = allowedBy(quantity, sign);
  if (allowed?.about === false) return allowed.values;
  if (allowed === null || !quantity.fromBelow) return EVERYTHING;
  return { ...EVERYTHING, upper: allowed.values.upper, upperClosed: false };
}
