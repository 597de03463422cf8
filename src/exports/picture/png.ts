import { breathing } from '../breathe.ts';
import { ExportError } from '../exportError.ts';
import type { Make } from '../export.ts';
import { USUAL_LOOK } from '../pictureLook.ts';
import { fontFaces } from './fontFaces.ts';
import { painted } from './painted.ts';
import { scaleFor } from './scaleFor.ts';
import { sheetOf } from './sheetOf.ts';
import { svgOf } from './svg.ts';

/** A picture in pixels, as many for one on the page as were asked for. */
export const makePng: Make = async (request, signal) => {
  const sheet = await sheetOf(request, breathing(signal));
  const chosen = request.look?.scale ?? null;
  const scale = scaleFor(sheet, chosen ?? USUAL_LOOK.scale, chosen !== null);
  if (scale === null) throw new ExportError('too-large', null);
  const svg = await svgOf(sheet, request, signal);
  const faces = await fontFaces(svg, signal);
  const dressed = svg.replace(/<svg [^>]*>/, (tag) => `${tag}<style><![CDATA[${faces}]]></style>`);
  const address = URL.createObjectURL(new Blob([dressed], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const blob = await painted(image, scale, signal);
    // A browser that has no room for so many pixels gives none.
    if (!blob) throw new ExportError('too-large', null);
    return blob;
  } finally {
    URL.revokeObjectURL(address);
  }
};
