import type { ExportWords } from '@/i18n/exportWords.ts';
import { MOST_PIXELS, PICTURE_SCALES, scaleFor } from '../../pictureLook.ts';
import type { PictureSize } from './usePictureSize.ts';

/** How large a picture comes out, and whether that is more than browsers paint: then what to do instead. */
export function sizeInWords(
  size: PictureSize,
  scale: number,
  says: ExportWords['look'],
): { readonly said: string; readonly tooLarge: boolean } {
  const [width, height] = [Math.round(size.width * scale), Math.round(size.height * scale)];
  const fits = (one: number) => scaleFor(size, one, true) !== null;
  if (fits(scale)) return { said: says.pixels(width, height), tooLarge: false };
  const words = PICTURE_SCALES.some(fits) ? says.tooLarge : says.tooLargeAtAll;
  return { said: words(width, height, MOST_PIXELS), tooLarge: true };
}
