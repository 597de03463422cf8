/**
 * A slide's measures, in cqw: 1 % of its width. Slides are 16:9 everywhere, so that what fits once fits on every screen and on paper.
 * The style sheet has the same numbers for what it alone places.
 */
export const SLIDE = {
  height: 56.25,
  margin: 5.75,
  /** Between the margins. */
  width: 88.5,
  /** The smallest text: 1/30 of the height, so that it is 1/40 of the screen's even on a 4:3 projector. */
  leastText: 1.9,
} as const;

/** The size of a slide on paper and in miniatures: 16:9 in CSS px, 338.67 mm wide in print. */
export const PAPER_WIDTH = 1280;

export const heightOf = (width: number): number => (width * 9) / 16;
