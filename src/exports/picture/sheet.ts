import type { ChartContext } from '@/charts/chartContext.ts';
import type { FieldDrawing } from '@/figures/field/fieldLayout.ts';
import type { ChartEntry } from '@/report/schema/chart.ts';
import type { Box, Item } from '../drawing/picture/picture.ts';

/** A chart as the page draws it. */
export interface ChartDrawing {
  readonly kind: 'chart';
  readonly box: Box;
  readonly entry: ChartEntry;
  readonly context: ChartContext;
  readonly individuals: boolean;
  /** Not stretched to fill its box. */
  readonly asHighAsNeeded: boolean;
  /** Its smallest letters, px. */
  readonly fontSize: number;
}

/** A field of dots as the page draws it, and the tall mark of what lies beyond it. */
export interface FieldOfDots {
  readonly kind: 'field';
  readonly figure: string;
  readonly box: Box;
  readonly drawing: FieldDrawing;
  /** The width of the mark; 0: there is none. */
  readonly mark: number;
}

/** What the page draws, copied: elements of SVG with their corner at 0, 0. */
export interface PageDrawing {
  readonly kind: 'page';
  readonly box: Box;
  readonly svg: string;
}

/** What a picture is made of. */
export type SheetItem = Item | ChartDrawing | FieldOfDots | PageDrawing;

/** A picture before it is written, whole in itself; all lengths are px. */
export interface Sheet {
  /** The part's own name, with which its ids begin. */
  readonly id: string;
  readonly title: string;
  /** Every figure whole, for who does not see the picture. */
  readonly description: string;
  readonly width: number;
  readonly height: number;
  readonly items: readonly SheetItem[];
}
