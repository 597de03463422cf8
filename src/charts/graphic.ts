import type { ComponentType } from 'react';
import type { ChartBox, ChartContext } from './chartContext.ts';

/** What the graphic of every kind of chart is given. */
export interface GraphicProps<Entry> {
  readonly entry: Entry;
  readonly context: ChartContext;
  readonly box: ChartBox;
  /** One dot a unit instead of symbols, where the entry offers it. */
  readonly individuals: boolean;
  /** The accessible name: every figure, whole. */
  readonly name: string;
  /** Ids of the selected figures; their marks are framed. */
  readonly selected: ReadonlySet<string>;
}

export type Graphic<Entry> = ComponentType<GraphicProps<Entry>>;
