import * as z from 'zod';
import { idSchema, textSchema } from './text.ts';

/** The pictures that stand for a symbol. */
export const SYMBOLS = ['square', 'person', 'family', 'student'] as const;
export type SymbolId = (typeof SYMBOLS)[number];

/** The most rows that a chart may have; more are a table. */
const MOST_ROWS = 500;

const head = {
  id: idSchema,
  title: textSchema.optional().describe('Left out, the chart is named after its unit or measure.'),
  howToRead: textSchema.optional().describe('Left out, the kind of chart has its usual line.'),
  note: textSchema.optional().describe('What the reader must not conclude, or may.'),
};

const rows = z
  .array(z.strictObject({ figure: idSchema }))
  .min(1)
  .max(MOST_ROWS);

/** Horizontal bars on one linear axis from 0. `stacked` puts exact figures of one status end to end. */
const barsSchema = z.strictObject({
  ...head,
  kind: z.literal('bars'),
  stacked: z.boolean().default(false),
  rows,
});

/** Counted symbols, `perSymbol` of the unit each; `individuals` offers one dot a unit as well, drawn at one area scale. */
const symbolsSchema = z.strictObject({
  ...head,
  kind: z.literal('symbols'),
  individuals: z.boolean().default(false),
  rows: z
    .array(z.strictObject({ figure: idSchema, symbol: z.enum(SYMBOLS), perSymbol: z.number().positive() }))
    .min(1)
    .max(MOST_ROWS),
});

/** Ranges between ticks and values with whiskers, on one linear axis that need not begin at 0. */
const intervalsSchema = z.strictObject({ ...head, kind: z.literal('intervals'), rows });

/** One measure over its periods, on a true time axis; gaps stay gaps. */
const seriesSchema = z.strictObject({
  ...head,
  kind: z.literal('series'),
  as: z.enum(['columns', 'line']).default('columns'),
  rows,
});

/** Shares of a whole, each on a bar to 100 %, or as so many of n symbols. */
const shareSchema = z.strictObject({ ...head, kind: z.literal('share'), rows });

/** Changes, points and multiples, to either side of "no change". */
const changeSchema = z.strictObject({ ...head, kind: z.literal('change'), rows });

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
