import * as z from 'zod';
import { chartSchema } from './chart.ts';
import { figureSchema } from './figure.ts';
import { questionSchema } from './question.ts';
import { slideSchema } from './slide.ts';
import {
  documentSchema,
  honourSchema,
  licenseSchema,
  namesSchema,
  originSchema,
  scopeSchema,
  sourceSchema,
  topicSchema,
} from './source.ts';
import { idSchema, textSchema } from './text.ts';
import { eventSchema } from './timeline.ts';
import { unitSchema } from './unit.ts';

/** A large figure at the top of the page, with the sentence it begins. */
const headlineSchema = z.strictObject({
  figure: idSchema.describe('The figure, by its id.'),
  sentence: textSchema.optional().describe('The sentence beside the number.'),
});

/** The most that a report file may hold: ten thousand figures and a hundred thousand entries are still read at once. */
const MOST = { figures: 100_000, charts: 2000, timeline: 100_000, slides: 200, list: 1000 } as const;

/** The report file's fields, version 2; what they mean together is checked by `reportSchema`. */
export const reportShape = z.strictObject({
  $schema: z
    .string()
    .max(2000)
    .optional()
    .describe('Where an editor finds this schema: "../report.schema.json".'),
  format: z.literal(2).default(2).describe('The version of this file format.'),
  id: idSchema.default('report').describe('The report’s own name: lower-case words joined by hyphens.'),
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/, 'version')
    .max(40)
    .optional()
    .describe('Version of the data (semver): "1.0.0".'),
  modified: z.iso
    .date('day')
    .optional()
    .describe('The day the data was last changed (ISO 8601): "2026-11-24".'),
  license: licenseSchema.optional().describe('SPDX id of the licence of the data: "CC0-1.0".'),
  title: textSchema.describe('The title of the page.'),
  description: textSchema.optional().describe('What the report is about, in a sentence or two.'),
  origin: originSchema
    .describe('The text that the figures come from: who states it, and in which language it is printed.')
    .meta({ examples: [{ publisher: 'Corner Bakery', language: 'en' }] }),
  documents: z
    .array(documentSchema)
    .max(MOST.list)
    .default([])
    .describe('Further texts that figures come from: an annex, a regulator’s letter.'),
  sources: z
    .array(sourceSchema)
    .max(MOST.list)
    .default([])
    .describe('Sources for dates alone, other than the report’s own texts.'),
  names: namesSchema
    .default({})
    .describe('What the report calls its own groups; left out, the product’s plain words.'),
  scopes: z
    .array(scopeSchema)
    .max(MOST.list)
    .default([])
    .describe(
      'Whose the figures are. The first is that of all that name none; left out, it is the publisher.',
    ),
  topics: z
    .array(topicSchema)
    .max(MOST.list)
    .default([])
    .describe('Groups of figures that a reader can filter by.'),
  topicsAssignedBy: z
    .enum(['source', 'us'])
    .default('us')
    .describe('Who assigned the figures to the topics: the source, or we.'),
  units: z
    .array(unitSchema)
    .max(MOST.list)
    .default([])
    .describe('Units that the product does not have; most it has, and figures name them by id.'),
  figures: z
    .array(figureSchema)
    .min(1)
    .max(MOST.figures)
    .describe('The quantities that the text states, one each.'),
  headlines: z
    .array(headlineSchema)
    .max(4)
    .optional()
    .describe('The figures at the top; left out, the first three, of a measure its latest.'),
  charts: z
    .array(chartSchema)
    .max(MOST.charts)
    .optional()
    .describe('Left out, charts are made from what the figures are; [] for none.'),
  timeline: z
    .array(eventSchema)
    .max(MOST.timeline)
    .optional()
    .describe('Left out, it is made of the figures’ periods; [] for none.'),
  honours: z
    .array(honourSchema)
    .max(MOST.list)
    .default([])
    .describe('Prizes and titles that the source names.'),
  questions: z
    .array(questionSchema)
    .max(MOST.list)
    .default([])
    .describe('Questions that readers ask of two figures; the answers are worked out.'),
  slides: z.array(slideSchema).max(MOST.slides).default([]).describe('Left out, a deck is made of the rest.'),
  method: z
    .array(textSchema)
    .max(100)
    .default([])
    .describe('How the figures were taken from the text, a paragraph each.'),
});

/** A report file as it was read: what an author wrote, with the plain defaults filled in. */
export type ReportFile = z.output<typeof reportShape>;
