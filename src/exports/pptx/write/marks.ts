import type { Box, Paint, PathItem } from '../../drawing/picture/picture.ts';
import type { ChartItem } from '../charts/chartItem.ts';

/** What a shape of the file gets that pptxgenjs can't give it. */
export interface ShapeMark {
  readonly name: string;
  /** null: decoration, which a screen reader passes over; empty: a text, which speaks for itself. */
  readonly alt: string | null;
  readonly paint?: Paint;
  /** Of a line, which has no fill; width in points. */
  readonly stroke?: { readonly points: number; readonly dashed: boolean };
  readonly outline?: PathItem;
  /** Where a line is, exactly: pptxgenjs gives nothing a height of 0. */
  readonly place?: Box;
}

/** What is put right in the written file: shapes by the token that stands in for their name, charts in the order they were added. */
export class Marks {
  readonly shapes = new Map<string, ShapeMark>();
  readonly charts: ChartItem[] = [];

  /** Keeps what a shape is to get, and gives its token. */
  shape(mark: ShapeMark): string {
    const token = `as-stated-shape-${this.shapes.size + 1}.`;
    this.shapes.set(token, mark);
    return token;
  }
}
