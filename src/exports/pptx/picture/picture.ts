import type { StatusLook } from '@/quantity/status.ts';
import type { Ink } from './palette.ts';

/** A rectangle of a slide; all lengths of a picture are px of a slide of 1280 × 720, 96 to the inch. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A piece of a text in one style. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly ink?: Ink;
  /** In px; left out, that of the text. */
  readonly size?: number;
}

export type Paragraph = readonly Run[];

/** A text in a box of its own; it wraps there. */
export interface TextItem {
  readonly kind: 'text';
  readonly box: Box;
  readonly paragraphs: readonly Paragraph[];
  /** Height of its letters, px. */
  readonly size: number;
  readonly face: 'serif' | 'sans';
  readonly align?: 'left' | 'center' | 'right';
  readonly anchor?: 'top' | 'middle' | 'bottom';
}

/** What a shape is filled with: the look of a status, or a plain ink. */
export type Paint = StatusLook | Ink | 'none';

/** A shape that PowerPoint draws. `alt` null: it says nothing that does not stand in words beside it. */
export interface ShapeItem {
  readonly kind: 'shape';
  readonly shape: 'rect' | 'ellipse' | 'chevron' | 'line' | 'dashes';
  readonly box: Box;
  readonly paint: Paint;
  readonly alt: string | null;
  /** Points to the left instead of the right, or upwards. */
  readonly turn?: 'left' | 'up' | 'down';
}

/** A drawn outline of several closed parts, in px from the corner of its box. */
export interface PathItem {
  readonly kind: 'path';
  readonly box: Box;
  readonly points: readonly PathPoint[];
  readonly paint: Paint;
  readonly alt: string | null;
}

export type PathPoint =
  | { readonly to: 'move' | 'line'; readonly x: number; readonly y: number }
  | {
      readonly to: 'curve';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly x: number;
      readonly y: number;
    }
  | { readonly to: 'close' };

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

export type Item = TextItem | ShapeItem | PathItem | ChartItem;

/** A slide before it is written: what stands where, and what is said with it. */
export interface SlidePicture {
  readonly title: string;
  readonly titleBox: Box;
  /** In px. */
  readonly titleSize: number;
  readonly items: readonly Item[];
  /** The line at the foot: who states this, and where. */
  readonly source: string;
  /** A paragraph each. */
  readonly notes: readonly string[];
}
