import * as z from 'zod';
import { OPERATIONS } from '@/quantity/calculate/calculate.ts';
import { idSchema, textSchema } from './text.ts';

/** A question that readers ask of two figures; its answer is worked out by interval arithmetic, never written down. */
export const questionSchema = z.strictObject({
  id: idSchema.describe('Its name in slides.'),
  question: textSchema
    .describe('The question as a reader asks it.')
    .meta({ examples: ['How much is that a person?'] }),
  operation: z.enum(OPERATIONS).describe('What is worked out from the two figures.'),
  of: z
    .tuple([idSchema, idSchema])
    .describe('The two figures, by their ids.')
    .meta({ examples: [['funds', 'people']] }),
  overlap: z
    .enum(['none', 'unknown'])
    .default('unknown')
    .describe('Whether the two are known to have nothing in common, so that they may be added up.'),
  note: textSchema.nullable().default(null).describe('What the answer must not be taken for.'),
});
export type Question = z.output<typeof questionSchema>;
