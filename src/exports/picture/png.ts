import { ExportError } from '../exportError.ts';
import type { Make } from '../export.ts';
import { USUAL_LOOK } from '../pictureLook.ts';
import { fontFaces } from './fontFaces.ts';
import { scaleFor } from './scaleFor.ts';
import { svgOf } from './svg.ts';

/** A picture in pixels, as many for one on the page as were asked for. */
export const makePng: Make = async (request, signal) => {
  const svg = await svgOf(request, signal);
  const faces = await fontFaces(svg, signal);
  const dressed = svg.replace(/<svg [^>]*>/, (tag) => `${tag}<style><![CDATA[${faces}]]></style>`);
  const address = URL.createObjectURL(new Blob([dressed], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    signal.throwIfAborted();
    return await painted(image, request.look?.scale ?? null);
  } finally {
    URL.revokeObjectURL(address);
  }
};

async function painted(image: HTMLImageElement, chosen: number | null): Promise<Blob> {
  const { naturalWidth: width, naturalHeight: height } = image;
  const scale = scaleFor({ width, height }, chosen ?? USUAL_LOOK.scale, chosen !== null);
  if (scale === null) throw new ExportError('too-large', null);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('No canvas to paint on');
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  // A browser that has no room for so many pixels gives none.
  if (!blob) throw new ExportError('too-large', null);
  return blob;
}
