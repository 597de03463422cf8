import * as z from 'zod';
import { COMPARATORS, OBS_STATUSES, UNIT_KINDS } from '@/quantity/quantity.ts';
import { refuse } from './refusal.ts';
import {
  addressSchema,
  idSchema,
  nameSchema,
  paragraphSchema,
  plainSchema,
  plainUpTo,
  textSchema,
} from './text.ts';

/** How a number is written with its unit, by plural category (CLDR); `{n}` is the number, once in each. */
const oneNumberSchema = plainUpTo(200).superRefine((pattern, context) => {
  const [first, ...others] = pattern.match(/\{[^}]*\}/g) ?? [];
  if (first !== '{n}' || others.length > 0) refuse(context, [], { reason: 'pattern-number' });
});
const patternSchema = z.strictObject({ one: oneNumberSchema.optional(), other: oneNumberSchema });

/**
 * A unit of measure (SDMX `UNIT_MEASURE`). `code` is UCUM for masses and durations and ISO 4217 for currencies; a currency
 * that the source doesn't name has none, and its `note` must say so wherever the figure stands.
 */
export const unitSchema = z
  .strictObject({
    id: idSchema,
    kind: z.enum(UNIT_KINDS),
    code: plainUpTo(20).nullable().default(null),
    name: nameSchema,
    pattern: z.strictObject({ en: patternSchema, zh: patternSchema }),
    note: nameSchema.nullable().default(null),
  })
  .superRefine((unit, context) => {
    if (unit.kind === 'currency' && unit.code === null && unit.note === null) {
      refuse(context, ['note'], { reason: 'currency-unit', unit: unit.id });
    }
  });
export type Unit = z.output<typeof unitSchema>;

/** Whose a figure or an entry is (SDMX `REF_AREA` in the wide sense: the thing observed). A context scope is never filtered away. */
export const scopeSchema = z.strictObject({
  id: idSchema,
  label: nameSchema,
  context: z.boolean().default(false),
});
export type Scope = z.output<typeof scopeSchema>;

/** A kind of work that the source names. */
export const topicSchema = z.strictObject({ id: idSchema, label: nameSchema, paragraph: paragraphSchema });
export type Topic = z.output<typeof topicSchema>;

/**
 * One stated quantity. `obsValue`, `obsStatus`, `unitMeasure` and `timePeriod` are SDMX's concepts, `comparator` is
 * HL7 FHIR's (absent: exact as printed); `phrase` is what is printed in the source's paragraph.
 */
export const figureSchema = z
  .strictObject({
    id: idSchema,
    label: nameSchema,
    /** A short name for an axis or a table. */
    short: nameSchema,
    obsValue: z.number().nonnegative().max(Number.MAX_SAFE_INTEGER),
    comparator: z.enum(COMPARATORS).nullable().default(null),
    /** The printed qualifier where it isn't the language's usual word, e.g. "over". */
    qualifier: nameSchema.nullable().default(null),
    obsStatus: z.enum(OBS_STATUSES),
    unitMeasure: idSchema,
    scope: idSchema,
    topics: z.array(idSchema),
    /** The stated period, in words, with the timeline entry that holds its dates; `null`: not stated. */
    timePeriod: z.strictObject({ label: nameSchema, event: idSchema }).nullable(),
    paragraph: paragraphSchema.min(1),
    phrase: plainSchema,
    note: textSchema.nullable().default(null),
  })
  .superRefine((figure, context) => {
    // 以上 includes the number itself (Civil Code, art. 1259), so it can't stand for "more than".
    if (figure.comparator === '>' && figure.qualifier?.zh.includes('以上')) {
      refuse(context, ['qualifier', 'zh'], { reason: 'inclusive-qualifier', qualifier: '以上' });
    }
  });
export type Figure = z.output<typeof figureSchema>;

/** A source other than the report's own text (W3C PROV entity, schema.org CreativeWork). */
export const sourceSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  supports: textSchema,
  url: addressSchema.nullable().default(null),
});
export type Source = z.output<typeof sourceSchema>;

/** An honour that the source names. */
export const honourSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  event: idSchema,
  paragraph: paragraphSchema,
});
