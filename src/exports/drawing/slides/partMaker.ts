import type { ChartContext } from '@/charts/chartContext.ts';
import type { FieldModel } from '@/figures/field/fieldModel.ts';
import type { ChartEntry } from '@/report/schema/chart.ts';
import type { Box, Item } from '../picture/picture.ts';

/** What a format has for the charts on its slides, and for the field. */
export interface PartMaker<Part> {
  /** A chart's shown figures in an area; `alt` says it whole, for who does not see it. */
  readonly chart: (
    entry: ChartEntry,
    context: ChartContext,
    area: Box,
    alt: string,
    individuals: boolean,
  ) => readonly (Item | Part)[];
  /** Whether they can be set there with all their words. */
  readonly chartFits: (entry: ChartEntry, context: ChartContext, area: Box, individuals: boolean) => boolean;
  /** A field of single dots, with the mark of what lies beyond them; null: squares stand for many. */
  readonly field: (field: FieldModel, area: Box) => (Part & { readonly box: Box }) | null;
}
