import * as z from 'zod';
import type { Value } from '@/quantity/quantity.ts';
import { refuse } from './refusal.ts';

/** Beyond this a double no longer holds every whole number, and what is printed would not be what is kept. */
const MOST = Number.MAX_SAFE_INTEGER;

const finite = z.number().min(-MOST).max(MOST);

/** Both ends as printed: `[10, 20]` for "between 10 and 20"; an end that is not itself included is `open`. */
const pairSchema = z
  .tuple([finite, finite])
  .describe('A range with both its ends: [10, 20] for “between 10 and 20”.')
  .transform(([lower, upper], context): Value => {
    if (lower >= upper) refuse(context, [], { reason: 'range-order' });
    return { form: 'range', lower, lowerClosed: true, upper, upperClosed: true };
  });

const openRangeSchema = z
  .strictObject({
    lower: finite.describe('The lower end.'),
    upper: finite.describe('The upper end.'),
    open: z.enum(['lower', 'upper', 'both']).describe('Which ends are themselves left out.'),
  })
  .describe('A range with an end that is left out, e.g. “over 10 and up to 20”.')
  .transform(({ lower, upper, open }, context): Value => {
    if (lower >= upper) refuse(context, ['upper'], { reason: 'range-order' });
    return {
      form: 'range',
      lower,
      lowerClosed: open === 'upper',
      upper,
      upperClosed: open === 'lower',
    };
  });

const intervalSchema = z
  .strictObject({
    value: finite.describe('The value itself.'),
    lower: finite.describe('The lower end of its interval.'),
    upper: finite.describe('The upper end of its interval.'),
    level: z
      .number()
      .gt(0)
      .lt(100)
      .nullable()
      .default(null)
      .describe('Confidence level in per cent, e.g. 95.'),
  })
  .describe('A value with the interval printed around it: “95% (95% CI 90.3 to 97.6)”.')
  .transform(({ value, lower, upper, level }, context): Value => {
    if (lower > value || value > upper) refuse(context, [], { reason: 'interval-order' });
    return { form: 'interval', value, lower, upper, level };
  });

const plusMinusSchema = z
  .strictObject({
    value: finite.describe('The value itself.'),
    plusMinus: z.number().positive().max(MOST).describe('How far it may be off to either side.'),
  })
  .describe('A value with its uncertainty: “1.1 ± 0.2”.')
  .transform(({ value, plusMinus }): Value => {
    const end = (sum: number) => Number(sum.toPrecision(15));
    return {
      form: 'interval',
      value,
      lower: end(value - plusMinus),
      upper: end(value + plusMinus),
      level: null,
    };
  });

const outOfSchema = z
  .strictObject({
    count: z.number().nonnegative().max(MOST).describe('How many: 8 in “8 out of 10”.'),
    of: z.number().positive().max(MOST).describe('Out of how many: 10 in “8 out of 10”.'),
  })
  .describe('So many of so many: “8 out of 10”, “one in five”.')
  .transform(({ count, of }, context): Value => {
    if (count > of) refuse(context, ['count'], { reason: 'more-than-all' });
    return { form: 'outOf', count, of };
  });

/**
 * What the source prints as the value (SDMX OBS_VALUE), in whole units: 4.95 billion is 4950000000. `null` where it prints words
 * instead, a rank or "dozens".
 */
export const valueSchema = z
  .union([
    finite.describe('A number in whole units: 4950000000 for “4.95 billion”.'),
    pairSchema,
    openRangeSchema,
    intervalSchema,
    plusMinusSchema,
    outOfSchema,
    z.null().describe('Words instead of a number, given in “words”: “second-largest”, “dozens”.'),
  ])
  .transform((value): Value => {
    if (value === null) return { form: 'words' };
    return typeof value === 'number' ? { form: 'number', value } : value;
  })
  .meta({
    description:
      'What is printed, in whole units: 4950000000 for “4.95 billion”. A range is [10, 20]; 8 out of 10 is { "count": 8, "of": 10 }; null where words stand instead.',
    examples: [40000, [10, 20], { value: 95, lower: 90.3, upper: 97.6, level: 95 }, { count: 8, of: 10 }],
  });
