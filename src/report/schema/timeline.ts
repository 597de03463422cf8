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
  of: z.enum(PROVENANCE_SUBJECTS).describe('What about the entry this line speaks of.'),
  basis: z
    .enum(BASES)
    .describe(
      'stated: the source says it; inferred: we conclude it; external: another public record holds it.',
    ),
  paragraph: paragraphSchema
    .nullable()
    .default(null)
    .describe('The paragraph that states it, counted from 1; 0 is the title.'),
  document: idSchema.optional().describe('The document of the paragraph, where that is not the origin.'),
  source: idSchema.nullable().default(null).describe('The further source that holds it, by its id.'),
  note: textSchema.nullable().default(null).describe('How it was concluded, or what is uncertain about it.'),
});

/** One entry of the timeline. A band is a plan period, drawn behind the events. */
export const eventSchema = z.strictObject({
  id: idSchema.describe('Its name in links.'),
  kind: z
    .enum(['event', 'band'])
    .default('event')
    .describe('A band is a long period, drawn behind the events.'),
  title: textSchema.describe('What happened, in a few words.'),
  description: textSchema.nullable().default(null).describe('More about it, shown in its details.'),
  date: periodSchema
    .nullable()
    .transform((period): Period => period ?? undated)
    .describe('EDTF: "2021-02-25", "2016/2020", "2020~" (about), "/2021-02-25" (by); null: not dated.')
    .meta({ examples: ['2021-02-25', '2016/2020', null] }),
  scope: idSchema.optional().describe('Whose entry it is; left out, the publisher’s.'),
  obsStatus: z
    .enum(OBS_STATUSES)
    .default('reported')
    .describe('Whether it has happened (reported) or lies ahead (expected, planned).'),
  figures: z.array(idSchema).default([]).describe('The figures that belong to it, by their ids.'),
  topics: z.array(idSchema).max(100).default([]).describe('The groups that it belongs to, by their ids.'),
  relation: textSchema
    .nullable()
    .default(null)
    .describe('What is known about when, beyond the date: "before the conference", a length.'),
  provenance: z
    .array(provenanceSchema)
    .min(1)
    .max(50)
    .describe('How each thing about it is known, a line each.')
    .meta({ examples: [[{ of: 'event', basis: 'stated', paragraph: 1 }]] }),
});
