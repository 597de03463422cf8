import * as z from 'zod';
import { OBS_STATUSES } from '@/quantity/status.ts';
import type { Period } from '@/period/period.ts';
import { periodSchema } from './period.ts';
import { idSchema, paragraphSchema, textSchema } from './text.ts';

/** Where a thing about an entry is known from: the source states it, we infer it, or another public record holds it. */
export const BASES = ['stated', 'inferred', 'external'] as const;
export type Basis = (typeof BASES)[number];

/** What about an entry a provenance line speaks of. */
const PROVENANCE_SUBJECTS = ['event', 'date', 'day', 'year', 'start', 'end'] as const;

const undated: Period = { kind: 'undated' };

/** One line of provenance (W3C PROV): what is known, on what basis, and where it stands. */
const provenanceSchema = z.strictObject({
  of: z.enum(PROVENANCE_SUBJECTS),
  basis: z.enum(BASES),
  paragraph: paragraphSchema.nullable().default(null),
  document: idSchema.optional(),
  source: idSchema.nullable().default(null),
  note: textSchema.nullable().default(null),
});

/** One entry of the timeline. A band is a plan period, drawn behind the events. */
export const eventSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(['event', 'band']).default('event'),
  title: textSchema,
  description: textSchema.nullable().default(null),
  date: periodSchema
    .nullable()
    .transform((period): Period => period ?? undated)
    .describe('EDTF: "2021-02-25", "2016/2020", "2020~" (about), "/2021-02-25" (by); null: not dated.'),
  scope: idSchema.optional(),
  obsStatus: z.enum(OBS_STATUSES).default('reported'),
  figures: z.array(idSchema).max(1000).default([]),
  topics: z.array(idSchema).max(100).default([]),
  relation: textSchema
    .nullable()
    .default(null)
    .describe('What is known about when, beyond the date: "before the conference", a length.'),
  provenance: z.array(provenanceSchema).min(1).max(50),
});
