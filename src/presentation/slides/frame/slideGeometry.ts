/** The two forms of a slide: 16:9 for projectors, screens and paper; upright for phones and kiosks. */
export type SlideFormat = 'wide' | 'tall';

/** A slide's measures, in cqw: 1 % of its width. The style sheets have the same numbers for what they alone place. */
export interface SlideGeometry {
  readonly format: SlideFormat;
  /** Of the sheet; an upright one may be higher, and is never lower. */
  readonly height: number;
  readonly margin: number;
  /** Between the margins. */
  readonly width: number;
  /** The smallest text of a statement. */
  readonly leastText: number;
  /** The smallest text at all, of sources and scales: 1/37 of a projector's height, 14 px on a phone of 390. */
  readonly smallText: number;
}

export const GEOMETRY: Readonly<Record<SlideFormat, SlideGeometry>> = {
  wide: { format: 'wide', height: 56.25, margin: 5, width: 90, leastText: 1.9, smallText: 1.5 },
  tall: { format: 'tall', height: 140, margin: 5.6, width: 88.8, leastText: 4.1, smallText: 3.65 },
};

/** The 16:9 slide, by which steps are reckoned: they are the same on every screen. */
export const SLIDE = GEOMETRY.wide;

/** The size of words to be read, in 1 % of the slide's width, as CSS: on a phone they follow the reader's own text. */
export const wordsSize = (size: number): string => `calc(${size} * var(--words))`;

/** The size of a slide on paper and in miniatures: 16:9 in CSS px, 338.67 mm wide in print. */
export const PAPER_WIDTH = 1280;

export const heightOf = (width: number): number => (width * 9) / 16;

/** Taller than this beside its width, a window shows upright slides. */
const UPRIGHT = 1.25;

/** The form that makes the most of a window. */
export const formatFor = (width: number, height: number): SlideFormat =>
  height > width * UPRIGHT ? 'tall' : 'wide';
