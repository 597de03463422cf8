import * as z from 'zod';
import { idSchema, textSchema } from './text.ts';

const common = {
  id: idSchema.describe('Its name in the address.'),
  title: textSchema.describe('The slide’s one statement.'),
  notes: textSchema.nullable().default(null).describe('What to say; never shown to the hall.'),
};
const sentence = textSchema.nullable().default(null).describe('A sentence below the title.');

/** A layout by its name, with what it shows. */
const layout = <Name extends string>(name: Name, shows: string) => z.literal(name).describe(shows);

/** A slide: a layout and what it shows, by id; no number is typed here. */
export const slideSchema = z.discriminatedUnion('layout', [
  z.strictObject({
    ...common,
    layout: layout('title', 'The beginning: the report’s title over its largest count.'),
    expects: textSchema
      .nullable()
      .default(null)
      .describe('The end of the title, where it speaks of what is expected: set apart, in hatch.'),
    sentence,
  }),
  z.strictObject({
    ...common,
    layout: layout('headline', 'One figure, large.'),
    figure: idSchema.describe('The figure, by its id.'),
    chart: idSchema.nullable().default(null).describe('A chart below it, by its id.'),
    question: idSchema
      .nullable()
      .default(null)
      .describe('A question, by its id, whose answer comes as a step.'),
    sentence,
  }),
  z.strictObject({
    ...common,
    layout: layout('dots', 'One figure from a single dot to all of them, in steps.'),
    figure: idSchema.describe('The figure, by its id.'),
    sentence,
  }),
  z.strictObject({
    ...common,
    layout: layout('chart', 'One chart of the report.'),
    chart: idSchema.describe('The chart, by its id.'),
    individuals: z
      .boolean()
      .default(false)
      .describe('One dot a unit instead of the chart’s symbols, where the chart offers it.'),
    sentence,
  }),
  z.strictObject({
    ...common,
    layout: layout('pair', 'Two figures side by side.'),
    figures: z.tuple([idSchema, idSchema]).describe('The two figures, by their ids.'),
    sentence,
  }),
  z.strictObject({
    ...common,
    layout: layout('moment', 'Entries of the timeline.'),
    events: z.array(idSchema).min(1).describe('The entries, by their ids.'),
    sentence,
  }),
  z.strictObject({
    ...common,
    layout: layout('limits', 'What can and can’t be answered.'),
    questions: z.array(idSchema).min(1).describe('The questions, by their ids.'),
  }),
  z.strictObject({ ...common, layout: layout('ledger', 'All figures, each unit on its own axis.') }),
  z.strictObject({ ...common, layout: layout('sources', 'Where the figures come from.'), sentence }),
  z.strictObject({ ...common, layout: layout('closing', 'The end.'), sentence }),
]);
export type SlideEntry = z.output<typeof slideSchema>;
export type SlideLayoutId = SlideEntry['layout'];
