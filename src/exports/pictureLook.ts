/** Pixels of the file for one of the picture. */
export const PICTURE_SCALES = [1, 2, 4] as const;
export const PICTURE_APPEARANCES = ['light', 'dark'] as const;
export const PICTURE_BACKGROUNDS = ['paper', 'transparent'] as const;

/** How a picture looks: what can be chosen of it. */
export interface PictureLook {
  /** Of a picture in pixels; one in lines is as sharp at every size. */
  readonly scale: (typeof PICTURE_SCALES)[number];
  readonly appearance: (typeof PICTURE_APPEARANCES)[number];
  readonly background: (typeof PICTURE_BACKGROUNDS)[number];
}

/** What a picture is when nothing is chosen: on paper, as it is mostly put on white, and sharp on every screen. */
export const USUAL_LOOK: PictureLook = { scale: 2, appearance: 'light', background: 'paper' };

/** What of a look is not usual, for the name of its file. */
export const lookName = ({ scale, appearance, background }: PictureLook): readonly string[] => [
  ...(appearance === USUAL_LOOK.appearance ? [] : [appearance]),
  ...(background === USUAL_LOOK.background ? [] : [background]),
  ...(scale === USUAL_LOOK.scale ? [] : [`${scale}x`]),
];

/** A picture's size in CSS pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** The most pixels that a browser's canvas has along a side. */
export const MOST_PIXELS = 16_384;
/** With fewer for one of the picture its words can't be read. */
const LEAST = 0.5;

/**
 * Pixels for one of a picture: as many as are wanted, or where nobody chose, as many as a browser can paint. null: that is too large a picture.
 */
export function scaleFor({ width, height }: PictureSize, wanted: number, chosen: boolean): number | null {
  const most = MOST_PIXELS / Math.max(width, height);
  if (wanted <= most) return wanted;
  return chosen || most < LEAST ? null : most;
}

/** Whether some size of a picture can be painted. */
export const fitsAtAll = (size: PictureSize): boolean =>
  PICTURE_SCALES.some((scale) => scaleFor(size, scale, true) !== null);
