import * as z from 'zod';
import { OPERATIONS } from '@/quantity/calculate.ts';
import { idSchema, textSchema } from './text.ts';

/** A question that readers ask of two figures; its answer is worked out by interval arithmetic, never written down. */
export const questionSchema = z.strictObject({
  id: idSchema,
  question: textSchema,
  operation: z.enum(OPERATIONS),
  of: z.tuple([idSchema, idSchema]),
  /** Whether the two are known to have nothing in common; matters for sums. */
  overlap: z.enum(['none', 'unknown']).default('unknown'),
  note: textSchema.nullable().default(null),
});
export type Question = z.output<typeof questionSchema>;
