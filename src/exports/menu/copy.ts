import { ExportError } from '../exportError.ts';
import type { MadeFile } from '../makeFile.ts';

/**
 * Puts what is being made into the clipboard, which has to be asked while the press is fresh, so before it is there. Rejects as the
 * making does, or with an `ExportError` where the browser has no such clipboard or does not allow it.
 */
export async function copy(making: Promise<MadeFile>, mediaType: string): Promise<void> {
  const content = making.then(({ blob }) => blob);
  // Its failure is told below, whether or not the clipboard got to hear of it.
  content.catch(() => undefined);
  try {
    await navigator.clipboard.write([new ClipboardItem({ [mediaType]: content })]);
  } catch (error) {
    await making;
    throw new ExportError('not-copied', error);
  }
}
