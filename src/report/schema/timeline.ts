import * as z from 'zod';
import { parsePeriod } from '@/period/edtf.ts';
import { OBS_STATUSES } from '@/quantity/quantity.ts';
import { refuse } from './refusal.ts';
import { idSchema, paragraphSchema, textSchema } from './text.ts';

/** Where a thing about an entry is known from: the source states it, we infer it, or another public record holds it. */
export const BASES = ['stated', 'inferred', 'external'] as const;
export type Basis = (typeof BASES)[number];

/** What about an entry a provenance line speaks of. */
const PROVENANCE_SUBJECTS = ['event', 'date', 'day', 'year', 'start', 'end'] as const;

const REASONS = {
  syntax: 'bad-date',
  unsupported: 'unsupported-date',
  'end-before-start': 'end-before-start',
} as const;

/** An EDTF (ISO 8601-2) date or interval, level 1 and one-of-a-set intervals, read into its known parts; `null`: undated. */
const periodSchema = z
  .string()
  .max(80)
  .nullable()
  .transform((edtf, context) => {
    const parsed = parsePeriod(edtf);
    if (parsed.ok) return parsed.period;
    refuse(context, [], { reason: REASONS[parsed.reason], edtf: edtf ?? '' });
    return z.NEVER;
  });

/** One line of provenance (W3C PROV): what is known, on what basis, and where it stands. */
const provenanceSchema = z.strictObject({
  of: z.enum(PROVENANCE_SUBJECTS),
  basis: z.enum(BASES),
  paragraph: paragraphSchema.nullable().default(null),
  source: idSchema.nullable().default(null),
  note: textSchema.nullable().default(null),
});

/** One entry of the timeline. A band is a plan period, drawn behind the events. */
export const eventSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(['event', 'band']).default('event'),
  title: textSchema,
  description: textSchema.nullable().default(null),
  date: periodSchema,
  scope: idSchema,
  obsStatus: z.enum(OBS_STATUSES),
  figures: z.array(idSchema).default([]),
  topics: z.array(idSchema).default([]),
  /** What is known about when, beyond the date: "before the conference", a length. */
  relation: textSchema.nullable().default(null),
  provenance: z.array(provenanceSchema).min(1),
});
export type TimelineEvent = z.output<typeof eventSchema>;
