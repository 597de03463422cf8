import * as z from 'zod';
import { idSchema, textSchema } from './text.ts';

const common = {
  id: idSchema,
  /** The slide's one statement. */
  title: textSchema,
  /** Speaker notes: what to say, never shown to the hall. */
  notes: textSchema.nullable().default(null),
};
const sentence = textSchema.nullable().default(null);

/** A slide: a layout and what it shows, by id; no number is typed here. */
export const slideSchema = z.discriminatedUnion('layout', [
  z.strictObject({ ...common, layout: z.literal('title'), sentence }),
  z.strictObject({ ...common, layout: z.literal('headline'), figure: idSchema, sentence }),
  z.strictObject({
    ...common,
    layout: z.literal('chart'),
    chart: idSchema,
    /** One dot a unit instead of the chart's symbols, where the chart offers it. */
    individuals: z.boolean().default(false),
    sentence,
  }),
  z.strictObject({ ...common, layout: z.literal('pair'), figures: z.tuple([idSchema, idSchema]), sentence }),
  z.strictObject({ ...common, layout: z.literal('moment'), events: z.array(idSchema).min(1), sentence }),
  z.strictObject({ ...common, layout: z.literal('limits'), questions: z.array(idSchema).min(1) }),
  z.strictObject({ ...common, layout: z.literal('sources'), sentence }),
  z.strictObject({ ...common, layout: z.literal('closing'), sentence }),
]);
export type SlideEntry = z.output<typeof slideSchema>;
export type SlideLayoutId = SlideEntry['layout'];
