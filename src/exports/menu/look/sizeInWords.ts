import type { ExportWords } from '@/i18n/exportWords.ts';
import { fitsAtAll, MOST_PIXELS, scaleFor, type PictureSize } from '../../pictureLook.ts';

/** How large a picture comes out, and whether that is more than browsers paint: then what to do instead. */
export function sizeInWords(
  size: PictureSize,
  scale: number,
  says: ExportWords['look'],
): { readonly said: string; readonly tooLarge: boolean } {
  const [width, height] = [Math.round(size.width * scale), Math.round(size.height * scale)];
  if (scaleFor(size, scale, true) !== null) return { said: says.pixels(width, height), tooLarge: false };
  const words = fitsAtAll(size) ? says.tooLarge : says.tooLargeAtAll;
  return { said: words(width, height, MOST_PIXELS), tooLarge: true };
}
