import type { ComponentType } from 'react';
import type { ChartBox, ChartContext } from './chartContext.ts';
import type { GraphicProps } from './graphic.ts';

/** The words for the switch between symbols and dots. */
export interface DotsOffer {
  readonly symbols: string;
  readonly dots: string;
}

/** A kind of chart, as far as all charts need to know it; what it draws with is downloaded when it is first drawn. */
export interface ChartKindDefinition<Entry> {
  /** The scale of the picture in sentences, for the accessible name; `individuals`: as one dot a unit. */
  readonly scale: (entry: Entry, context: ChartContext, individuals: boolean) => readonly string[];
  /** What to call the switch to one dot a unit; `null` where there is none. */
  readonly dots: (entry: Entry, context: ChartContext) => DotsOffer | null;
  /** How high the graphic will be in a box, in px, so that its place is kept while its code is downloaded. */
  readonly height: (entry: Entry, context: ChartContext, box: ChartBox, individuals: boolean) => number;
  readonly Graphic: ComponentType<GraphicProps<Entry>>;
}
