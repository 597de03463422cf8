import { ExportError } from '../exportError.ts';
import type { Make, Request } from '../export.ts';
import { fitsAtAll, scaleFor, USUAL_LOOK, type PictureSize } from '../pictureLook.ts';
import { fontFaces } from './fontFaces.ts';
import { canvasFor, paint, pngOf } from './paint.ts';
import { leastHeight } from './leastHeight.ts';
import { stripsOf } from './strips.ts';
import { sheetFor, sheetLook } from './svg.ts';
import { drawnItems, stretchSvg } from './svg/sheetSvg.ts';

/** A picture in pixels, as many for one on the page as were asked for. */
export const makePng: Make = async (request, signal) => {
  // What surely can't be painted is not drawn first, which may take long.
  fitting({ width: 1, height: leastHeight(request) }, request);
  const sheet = await sheetFor(request, signal);
  const scale = fitting(sheet, request);
  const look = sheetLook(request, signal);
  const drawn = await drawnItems(sheet, look);
  const faces = await fontFaces(drawn.join(''), signal);
  const { canvas, pen } = canvasFor({ width: sheet.width * scale, height: sheet.height * scale });
  for (const { top, height, items } of stripsOf(sheet)) {
    const shown = items.map((at) => drawn[at] ?? '');
    const svg = stretchSvg(sheet, look, shown, { top, height });
    const rows = { from: Math.round(top * scale), to: Math.round((top + height) * scale) };
    await withImage(svg, faces, (image) => paint(pen, image, rows, signal));
  }
  signal.throwIfAborted();
  const blob = await pngOf(canvas);
  // A browser that has no room for so many pixels gives none.
  if (!blob) throw new ExportError('too-large', null);
  return blob;
};

/** Pixels for one of a picture. Throws where that is too large to be painted. */
function fitting(size: PictureSize, { look }: Request): number {
  const scale = scaleFor(size, look?.scale ?? USUAL_LOOK.scale, look !== undefined);
  if (scale !== null) return scale;
  throw new ExportError(fitsAtAll(size) ? 'too-large' : 'too-large-at-all', null);
}

/** Reads an SVG as an image in the page's own letters. */
async function withImage(svg: string, faces: string, take: (image: HTMLImageElement) => Promise<void>) {
  const dressed = svg.replace(/<svg [^>]*>/, (tag) => `${tag}<style><![CDATA[${faces}]]></style>`);
  const address = URL.createObjectURL(new Blob([dressed], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    await take(image);
  } finally {
    URL.revokeObjectURL(address);
  }
}
