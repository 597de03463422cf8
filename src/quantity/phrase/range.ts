import { added, type Exact, exactText, isLess, negated, scaled } from './exact.ts';
import type { Numeral } from './numeral.ts';

/** The ends of a range as printed. */
export interface Ends {
  readonly low: string;
  readonly high: string;
}

/**
 * The two ends of a range; the scale of the second counts for the first as well where only so they are in order: "5 to 10
 * million", 10–15万. null when the first is not less than the second, which is then no range.
 */
export function endsOf(first: Numeral, second: Numeral, shareScale = true): Ends | null {
  const inherits =
    shareScale && first.unitMult === 0 && second.unitMult > 0 && isLess(first.bare, second.bare);
  const low: Exact = inherits ? scaled(first.value, second.unitMult) : first.value;
  return isLess(low, second.value) ? { low: exactText(low), high: exactText(second.value) } : null;
}

/** The two ends of a value that is printed with what it may be off by: 92.1 ± 0.5. */
export const endsAround = (value: Exact, spread: Exact): Ends => ({
  low: exactText(added(value, negated(spread))),
  high: exactText(added(value, spread)),
});
