import * as z from 'zod';
import { addressSchema, idSchema, nameSchema, paragraphSchema, plainUpTo, textSchema } from './text.ts';

/** BCP 47, for the language in which a document is printed. */
const languageSchema = z
  .string()
  .regex(/^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i, 'language')
  .max(20)
  .describe('BCP 47 tag of the language in which the phrases are printed: "en", "zh-Hans".');

const document = {
  publisher: nameSchema.describe('Who states it.'),
  kind: nameSchema.optional().describe('What kind of text it is, as in a source line: "press release".'),
  title: textSchema.optional().describe('A description of the text in our own words.'),
  language: languageSchema,
  paragraphs: paragraphSchema
    .optional()
    .describe('How many paragraphs it has; left out, the last that is named.'),
  event: idSchema.optional().describe('The entry of the timeline that dates it.'),
  url: addressSchema.optional().describe('Where it can be read: https, or relative to the page.'),
  attribution: nameSchema
    .optional()
    .describe('The words that go with every copy: "as stated by the company".'),
};

/** The text that the report's figures come from (W3C PROV primary source, schema.org `isBasedOn`). */
export const originSchema = z.strictObject({
  ...document,
  unknown: z.array(textSchema).max(100).default([]).describe('What is not known about the text.'),
});

/** A further text that figures come from: an annex, a regulator's letter. */
export const documentSchema = z.strictObject({
  id: idSchema.describe('What figures name it by in “document”.'),
  ...document,
});

/** A source for dates alone, other than the report's own texts (W3C PROV entity, schema.org CreativeWork). */
export const sourceSchema = z.strictObject({
  id: idSchema.describe('What the timeline names it by in “source”.'),
  title: textSchema.describe('What it is, as a reader would look for it.'),
  supports: textSchema.describe('What it is used for here: which date, of what.'),
  url: addressSchema
    .nullable()
    .default(null)
    .describe('Where it can be read; null where there is no such place.'),
});
export type Source = z.output<typeof sourceSchema>;

/** Whose a figure or an entry is (SDMX `REF_AREA` in the wide sense: the thing observed). A context scope is never filtered away. */
export const scopeSchema = z.strictObject({
  id: idSchema.describe('What figures and entries name it by.'),
  label: nameSchema.describe('Whose they are: "the company", "the county".'),
  context: z.boolean().default(false).describe('Whether it is background, shown whatever the filters say.'),
});
export type Scope = z.output<typeof scopeSchema>;

/** A kind of work, or another group, that the source names. */
export const topicSchema = z.strictObject({
  id: idSchema.describe('What figures and entries name it by.'),
  label: nameSchema.describe('What the source calls the group: "healthcare".'),
  paragraph: paragraphSchema
    .optional()
    .describe('The paragraph that names it, counted from 1; 0 is the title.'),
});
export type Topic = z.output<typeof topicSchema>;

/** An honour that the source names. */
export const honourSchema = z.strictObject({
  id: idSchema.describe('Its own name in the file.'),
  title: textSchema.describe('What the honour is called.'),
  event: idSchema.optional().describe('The entry of the timeline that dates it.'),
  paragraph: paragraphSchema.describe('The paragraph that names it, counted from 1; 0 is the title.'),
});

/** What the report calls its own groups; left out, the product's plain words. */
export const namesSchema = z.strictObject({
  scopes: nameSchema.optional().describe('Whose the figures are: "Who", "Region".'),
  topics: nameSchema.optional().describe('What its groups are: "Kind of work", "Segment".'),
  bands: nameSchema.optional().describe('What its long periods are: "Plan periods".'),
  sources: nameSchema.optional().describe('What its further sources are: "Other sources, for dates only".'),
});

/** The licence of the data, an SPDX id. */
export const licenseSchema = plainUpTo(60);
