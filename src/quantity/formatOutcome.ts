import type { StatedOutcome } from './calculate.ts';
import { formatQuantity, type Numerals, type QuantityPart, type UnitPattern } from './format.ts';

const PERCENT: UnitPattern = { other: '{n}%' };

/**
 * Writes a calculated result: "expected about 4.5%", "more than 43,000 people". The pattern is the result's unit ("RMB {n}
 * per person"); a percentage has its own. A result that was shortened says "about", unless it is a bound, which holds.
 */
export function formatOutcome(
  { value, unit, comparator, obsStatus, exact }: StatedOutcome,
  pattern: UnitPattern,
  numerals: Numerals,
): QuantityPart[] {
  return formatQuantity(
    {
      obsValue: value,
      comparator,
      obsStatus,
      qualifier: exact || comparator !== null ? null : numerals.words.about,
      pattern: unit === 'percent' ? PERCENT : pattern,
      note: null,
    },
    numerals,
  );
}
