import * as z from 'zod';
import { UNIT_KINDS } from '@/quantity/quantity.ts';
import { refuse } from './refusal.ts';
import { idSchema, nameSchema, plainUpTo } from './text.ts';

/** How a number is written with its unit, by plural category (CLDR); `{n}` is the number, once in each. */
const oneNumberSchema = plainUpTo(200).superRefine((pattern, context) => {
  const [first, ...others] = pattern.match(/\{[^}]*\}/g) ?? [];
  if (first !== '{n}' || others.length > 0) refuse(context, [], { reason: 'pattern-number' });
});
const patternSchema = z
  .union([
    oneNumberSchema.transform((other) => ({ other })),
    z.strictObject({
      one: oneNumberSchema.optional().describe('For one of it: "{n} goat".'),
      other: oneNumberSchema.describe('For any other number: "{n} goats".'),
    }),
  ])
  .describe('A number with the unit in this language; {n} is the number, once.')
  .meta({ examples: ['{n}吨', { one: '{n} goat', other: '{n} goats' }] });

/**
 * A unit of measure (SDMX `UNIT_MEASURE`) that the product's catalogue does not have. `code` is UCUM, or ISO 4217 for a currency; a
 * currency that the source doesn't name has none, and its `note` must say so wherever the figure stands.
 */
export const unitSchema = z
  .strictObject({
    id: idSchema.describe(
      'What figures name it by. Most units the product has: look in its catalogue first.',
    ),
    kind: z.enum(UNIT_KINDS).describe('What the unit measures. Only figures of one unit share an axis.'),
    code: plainUpTo(20).nullable().default(null).describe('UCUM, or ISO 4217 for a currency: "t", "CNY".'),
    name: nameSchema.describe('What it is called on an axis: "goats".'),
    one: nameSchema.optional().describe('One of it, as after “per”: "person".'),
    pattern: z
      .object({ en: patternSchema.optional(), zh: patternSchema.optional() })
      .describe(
        'How a number is written with the unit: { "en": { "one": "{n} ton", "other": "{n} tons" } }.',
      ),
    whole: z.boolean().optional().describe('Whether only whole numbers make sense, as of people.'),
    note: nameSchema
      .nullable()
      .default(null)
      .describe('What stays with every figure in it: "currency not stated".'),
  })
  .superRefine((unit, context) => {
    if (unit.kind === 'currency' && unit.code === null && unit.note === null) {
      refuse(context, ['note'], { reason: 'currency-unit', unit: unit.id });
    }
    if (unit.pattern.en === undefined && unit.pattern.zh === undefined) {
      refuse(context, ['pattern'], { reason: 'no-language' });
    }
  });
export type UnitEntry = z.output<typeof unitSchema>;
