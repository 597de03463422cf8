import type { ChartContext } from '@/charts/chartContext.ts';
import type { ChartEntry } from '@/report/schema/chart.ts';
import type { Box, Item } from '../picture/picture.ts';

/** What a format has for the charts on its slides. */
export interface ChartMaker<Chart> {
  /** A chart's shown figures in an area; `alt` says it whole, for who does not see it. */
  readonly items: (
    entry: ChartEntry,
    context: ChartContext,
    area: Box,
    alt: string,
    individuals: boolean,
  ) => readonly (Item | Chart)[];
  /** Whether they can be set there with all their words. */
  readonly fits: (entry: ChartEntry, context: ChartContext, area: Box, individuals: boolean) => boolean;
}
