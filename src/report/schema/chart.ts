import * as z from 'zod';
import { idSchema, textSchema } from './text.ts';

/** The pictures that stand for a symbol. */
export const SYMBOLS = ['square', 'person', 'family', 'student'] as const;
export type SymbolId = (typeof SYMBOLS)[number];

const head = {
  id: idSchema,
  title: textSchema,
  howToRead: textSchema,
  /** What the reader must not conclude, or may. */
  note: textSchema.nullable().default(null),
};

/** Horizontal bars on one linear axis from 0. `stacked` puts exact figures of one status end to end. */
export const barsSchema = z.strictObject({
  ...head,
  kind: z.literal('bars'),
  stacked: z.boolean().default(false),
  rows: z.array(z.strictObject({ figure: idSchema })).min(1),
});

/** Counted symbols, `perSymbol` of the unit each; `individuals` offers one dot a unit as well, drawn at one area scale. */
export const symbolsSchema = z.strictObject({
  ...head,
  kind: z.literal('symbols'),
  individuals: z.boolean().default(false),
  rows: z
    .array(z.strictObject({ figure: idSchema, symbol: z.enum(SYMBOLS), perSymbol: z.number().positive() }))
    .min(1),
});

/** A chart of the report: a kind and the figures in it. */
export const chartSchema = z.discriminatedUnion('kind', [barsSchema, symbolsSchema]);
export type ChartEntry = z.output<typeof chartSchema>;
export type ChartKind = ChartEntry['kind'];
export type BarsEntry = z.output<typeof barsSchema>;
export type SymbolsEntry = z.output<typeof symbolsSchema>;
