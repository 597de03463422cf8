import * as z from 'zod';
import { idSchema, textSchema } from './text.ts';

/** The pictures that stand for a symbol. */
export const SYMBOLS = ['square', 'person', 'family', 'student'] as const;
export type SymbolId = (typeof SYMBOLS)[number];

const head = {
  id: idSchema.describe('Its name in links and slides.'),
  title: textSchema.optional().describe('Left out, the chart is named after its unit or measure.'),
  howToRead: textSchema.optional().describe('Left out, the kind of chart has its usual line.'),
  note: textSchema.optional().describe('What the reader must not conclude, or may.'),
};

const rowFigure = idSchema.describe('The figure of the row, by its id.');

const rows = z
  .array(z.strictObject({ figure: rowFigure }))
  .min(1)
  .describe('The figures in the chart, one a row, in this order.')
  .meta({ examples: [[{ figure: 'books-2020' }, { figure: 'books-2021' }]] });

/** Horizontal bars on one linear axis from 0. `stacked` puts exact figures of one status end to end. */
const barsSchema = z.strictObject({
  ...head,
  kind: z.literal('bars').describe('Horizontal bars on one axis from 0.'),
  stacked: z
    .boolean()
    .default(false)
    .describe('Puts the bars end to end; only for exact figures of one status.'),
  rows,
});

/** Counted symbols, `perSymbol` of the unit each; `individuals` offers one dot a unit as well, drawn at one area scale. */
const symbolsSchema = z.strictObject({
  ...head,
  kind: z.literal('symbols').describe('Counted symbols, each for so many.'),
  individuals: z.boolean().default(false).describe('Whether one dot a unit is offered as well.'),
  rows: z
    .array(
      z.strictObject({
        figure: rowFigure,
        symbol: z.enum(SYMBOLS).describe('The picture that is counted.'),
        perSymbol: z
          .number()
          .positive()
          .describe(
            'What one symbol stands for, in the figure’s unit; it must divide the figure without a rest.',
          )
          .meta({ examples: [1, 1000] }),
      }),
    )
    .min(1)
    .describe('The figures in the chart, one a row, each with its symbol.'),
});

/** Ranges between ticks and values with whiskers, on one linear axis that need not begin at 0. */
const intervalsSchema = z.strictObject({
  ...head,
  kind: z.literal('intervals').describe('Ranges, and values with the interval around them.'),
  rows,
});

/** One measure over its periods, on a true time axis; gaps stay gaps. */
const seriesSchema = z.strictObject({
  ...head,
  kind: z.literal('series').describe('One measure over its periods.'),
  as: z.enum(['columns', 'line']).default('columns').describe('How the periods are drawn.'),
  rows,
});

/** Shares of a whole, each on a bar to 100 %, or as so many of n symbols. */
const shareSchema = z.strictObject({
  ...head,
  kind: z.literal('share').describe('Shares of a whole.'),
  rows,
});

/** Changes, points and multiples, to either side of "no change". */
const changeSchema = z.strictObject({
  ...head,
  kind: z.literal('change').describe('Changes, points and multiples.'),
  rows,
});

/** A chart of the report: a kind and the figures in it. */
export const chartSchema = z.discriminatedUnion('kind', [
  barsSchema,
  symbolsSchema,
  intervalsSchema,
  seriesSchema,
  shareSchema,
  changeSchema,
]);
export type ChartEntry = z.output<typeof chartSchema>;
export type ChartKind = ChartEntry['kind'];
export type ChartOf<Kind extends ChartKind> = Extract<ChartEntry, { readonly kind: Kind }>;
