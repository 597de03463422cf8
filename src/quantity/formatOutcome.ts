import { formatQuantity, type QuantityPart } from './format.ts';
import { ANY_PRINTING } from './numberText.ts';
import type { Numerals } from './numerals.ts';
import type { StatedOutcome } from './calculate/outcome.ts';
import type { UnitPattern } from './unitPattern.ts';

/**
 * Writes a calculated result: "expected about 4.5%", "more than 43,000 people", "about US$160 per person". The pattern is the
 * result's unit. A result that is itself only near says "about"; a bound that was shortened holds as printed.
 */
export function formatOutcome(
  { value, comparator, obsStatus, about }: StatedOutcome,
  pattern: UnitPattern,
  note: string | null,
  numerals: Numerals,
): QuantityPart[] {
  const { words } = numerals;
  return formatQuantity(
    {
      value,
      comparator,
      fromBelow: false,
      obsStatus,
      printing: ANY_PRINTING,
      qualifier:
        about && comparator !== null ? words.both(words.comparator[comparator], words.comparator['~']) : null,
      signWord: null,
      words: null,
      pattern,
      note,
      beside: null,
    },
    numerals,
  );
}
