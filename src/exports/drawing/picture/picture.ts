import type { StatusLook } from '@/quantity/status.ts';
import type { Ink } from './inks.ts';

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
  /** Line height over font size where it is not a slide's; PowerPoint sets its own. */
  readonly leading?: number;
  /** It keeps lines below it at a distance, which PowerPoint's text can't. */
  readonly halo?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly anchor?: 'top' | 'middle' | 'bottom';
}

/** What a shape is filled with: the look of a status, or a plain ink. */
export type Paint = StatusLook | Ink | 'none';

/** A plain shape. `alt` null: it says nothing that does not stand in words beside it. */
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

export type Item = TextItem | ShapeItem | PathItem;

/** A slide before it is written: what stands where, and what is said with it. A format may have items of its own. */
export interface SlidePicture<One = Item> {
  readonly title: string;
  readonly titleBox: Box;
  /** In px. */
  readonly titleSize: number;
  readonly items: readonly One[];
  /** The line at the foot: who states this, and where. */
  readonly source: string;
  /** A paragraph each. */
  readonly notes: readonly string[];
}
