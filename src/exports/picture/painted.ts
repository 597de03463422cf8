/** Rows of pixels that are painted at a stretch. */
const BAND = 512;

/** Paints an image in pixels, band by band, so that the page goes on meanwhile; null: the browser has no room for them. */
export async function painted(
  image: HTMLImageElement,
  scale: number,
  signal: AbortSignal,
): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.naturalWidth * scale);
  canvas.height = Math.round(image.naturalHeight * scale);
  const { width, height } = canvas;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('No canvas to paint on');
  for (let top = 0; top < height; top += BAND) {
    signal.throwIfAborted();
    pen.save();
    pen.beginPath();
    // Whole pixels, so that no band has a seam.
    pen.rect(0, top, width, BAND);
    pen.clip();
    pen.drawImage(image, 0, 0, width, height);
    pen.restore();
    // To read one paints it now, and not all of them at the end.
    pen.getImageData(0, top, 1, 1);
    await new Promise((resolve) => setTimeout(resolve));
  }
  signal.throwIfAborted();
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
