import * as z from 'zod';
import { chartSchema } from './chart.ts';
import { figureSchema, honourSchema, scopeSchema, sourceSchema, topicSchema, unitSchema } from './figure.ts';
import { questionSchema } from './question.ts';
import { slideSchema } from './slide.ts';
import { addressSchema, idSchema, nameSchema, paragraphSchema, plainUpTo, textSchema } from './text.ts';
import { eventSchema } from './timeline.ts';

/** Where the report's figures come from: the one text that states them (W3C PROV primary source, schema.org `isBasedOn`). */
const originSchema = z.strictObject({
  publisher: nameSchema,
  /** What kind of text it is, e.g. "press release", as it stands in a source line. */
  kind: nameSchema,
  /** A description of the text in our own words. */
  title: textSchema,
  /** BCP 47 tag of the language in which the phrases are printed. */
  language: z
    .string()
    .regex(/^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i, 'language')
    .max(20),
  paragraphs: paragraphSchema,
  /** The entry of the timeline that dates the text. */
  event: idSchema.nullable().default(null),
  url: addressSchema.nullable().default(null),
  /** The words that go with every copy: who states it. */
  attribution: nameSchema,
  /** What is not known about the text. */
  unknown: z.array(textSchema).default([]),
});

/** A large figure at the top of the page, with the sentence it begins. */
const headlineSchema = z.strictObject({ figure: idSchema, sentence: textSchema });

/** The report file's fields; what they mean together is checked by `reportSchema`. */
export const reportShape = z.strictObject({
  $schema: z.string().max(2000).optional(),
  id: idSchema,
  /** Version of the data (semver) and the day it was last changed (ISO 8601). */
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/, 'version')
    .max(40),
  modified: z.iso.date('day'),
  /** SPDX id of the licence of the data. */
  license: plainUpTo(60),
  title: textSchema,
  description: textSchema,
  origin: originSchema,
  sources: z.array(sourceSchema).default([]),
  scopes: z.array(scopeSchema).min(1),
  topics: z.array(topicSchema).default([]),
  /** Who assigned the figures to the topics: the source, or we. */
  topicsAssignedBy: z.enum(['source', 'us']).default('us'),
  units: z.array(unitSchema).min(1),
  figures: z.array(figureSchema).min(1).max(1000),
  headlines: z.array(headlineSchema).max(4).default([]),
  charts: z.array(chartSchema).default([]),
  timeline: z.array(eventSchema).max(50_000).default([]),
  honours: z.array(honourSchema).default([]),
  questions: z.array(questionSchema).default([]),
  slides: z.array(slideSchema).max(200).default([]),
  /** How the figures were taken from the text, a paragraph each. */
  method: z.array(textSchema).default([]),
});

/** A report, parsed and checked: what the whole product below may trust. */
export type Report = z.output<typeof reportShape>;
