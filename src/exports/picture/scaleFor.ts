/** The most pixels that a browser's canvas has along a side. */
const MOST = 16_384;
/** With fewer for one of the picture its words can't be read. */
const LEAST = 0.5;

/**
 * Pixels for one of a picture: as many as are wanted, or where nobody chose, as many as a browser can paint. null: that is too large a picture.
 */
export function scaleFor(
  { width, height }: { readonly width: number; readonly height: number },
  wanted: number,
  chosen: boolean,
): number | null {
  const most = MOST / Math.max(width, height);
  if (wanted <= most) return wanted;
  return chosen || most < LEAST ? null : most;
}
