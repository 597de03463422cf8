import type { Make } from '../export.ts';
import { pictureOf } from './chartPicture.tsx';
import { fontFaces } from './fontFaces.ts';
import { svgText } from './svgText.ts';

/** Pixels of the file for one of the picture, and the most that a browser's canvas has along a side. */
const SCALE = 2;
const MOST = 16_384;

/** A picture in pixels, two for one on the page; fewer where it would be longer than a browser can paint. */
export const makePng: Make = async (request, signal) => {
  const picture = await pictureOf(request, signal);
  const style = document.createElementNS('http://www.w3.org/2000/svg', 'style');
  style.textContent = await fontFaces(familiesOf(picture), signal);
  picture.prepend(style);
  const address = URL.createObjectURL(new Blob([svgText(picture)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    signal.throwIfAborted();
    return await painted(image);
  } finally {
    URL.revokeObjectURL(address);
  }
};

/** The families of fonts that a picture names. */
const familiesOf = (picture: SVGElement): string =>
  [picture, ...picture.querySelectorAll('[font-family]')]
    .map((element) => element.getAttribute('font-family') ?? '')
    .join(', ');

async function painted(image: HTMLImageElement): Promise<Blob> {
  const scale = Math.min(SCALE, MOST / image.naturalHeight, MOST / image.naturalWidth);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.naturalWidth * scale);
  canvas.height = Math.round(image.naturalHeight * scale);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('No canvas to paint on');
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('The canvas could not be saved');
  return blob;
}
