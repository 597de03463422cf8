import type { ComponentType } from 'react';
import { NOTHING_SELECTED, type Selected } from '@/report/selected.ts';
import { createCell, type Cell } from '@/ui/cell.ts';
import type { ChartBox, ChartContext } from './chartContext.ts';

/** The selection of a drawing that is only looked at. */
export const NEVER_SELECTED: Cell<Selected> = createCell(NOTHING_SELECTED);

/** What the graphic of every kind of chart is given. */
export interface GraphicProps<Entry> {
  readonly entry: Entry;
  readonly context: ChartContext;
  readonly box: ChartBox;
  /** One dot a unit instead of symbols, where the entry offers it. */
  readonly individuals: boolean;
  /** The accessible name: every figure, whole. */
  readonly name: string;
  /** The selection that the marks follow by themselves: those of a selected figure are framed. */
  readonly selected: Cell<Selected>;
}

export type Graphic<Entry> = ComponentType<GraphicProps<Entry>>;
