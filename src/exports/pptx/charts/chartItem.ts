import type { Box, Item, Paint, SlidePicture } from '../../drawing/picture/picture.ts';

/** Values of a chart with the look of each; null: nothing is drawn there. */
export interface ChartSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly looks: readonly Paint[];
}

/** A chart of PowerPoint's own, with its workbook. */
export interface ChartItem {
  readonly kind: 'chart';
  readonly box: Box;
  /** Where the axes' own area lies; what is drawn over it stands by this. */
  readonly plot: Box;
  readonly form: 'rows' | 'columns' | 'line';
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  readonly axis: { readonly min: number; readonly max: number; readonly step: number };
  /** Where bars begin. */
  readonly base: number;
  /** Number format of the axis, as spreadsheets write it. */
  readonly format: string;
  readonly size: number;
  readonly alt: string;
}

/** What a slide of PowerPoint is made of. */
export type PptxItem = Item | ChartItem;

/** A slide with PowerPoint's own charts. */
export type PptxSlide = SlidePicture<PptxItem>;
