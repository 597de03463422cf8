/** Rows of pixels that are painted at a stretch. */
const BAND = 512;

/** Rows of pixels, from the first of an image to the one after its last. */
interface Rows {
  readonly from: number;
  readonly to: number;
}

/** A canvas for a picture, and what paints on it. */
export function canvasFor({ width, height }: { readonly width: number; readonly height: number }) {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width);
  canvas.height = Math.round(height);
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('No canvas to paint on');
  return { canvas, pen };
}

/** Paints an image on these rows from edge to edge, band by band, so that the page goes on meanwhile. */
export async function paint(
  pen: CanvasRenderingContext2D,
  image: HTMLImageElement,
  { from, to }: Rows,
  signal: AbortSignal,
): Promise<void> {
  const { width } = pen.canvas;
  for (let top = from; top < to; top += BAND) {
    signal.throwIfAborted();
    pen.save();
    pen.beginPath();
    // Whole pixels, so that no band has a seam.
    pen.rect(0, top, width, Math.min(BAND, to - top));
    pen.clip();
    pen.drawImage(image, 0, from, width, to - from);
    pen.restore();
    // To read one paints it now, and not all of them at the end.
    pen.getImageData(0, top, 1, 1);
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** What is on a canvas as a file; null: the browser has no room for so many pixels. */
export const pngOf = (canvas: HTMLCanvasElement): Promise<Blob | null> =>
  new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
