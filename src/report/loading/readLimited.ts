import { MOST_BYTES, ReportLoadError } from './loadFailure.ts';
import type { FileBytes } from '../reader/readFile.ts';

/** So many bytes are taken without a break, a few milliseconds of the page's time. */
const MOST_AT_ONCE = 500_000;

/**
 * Reads a file no further than the limit, of what it holds once it is unpacked; `announced`: the bytes that it is said to have (0 where
 * that is not known). Throws a `ReportLoadError` for one that is too large, or the stream's own error.
 */
export async function readLimited(
  stream: ReadableStream<Uint8Array<ArrayBuffer>> | null,
  announced: number,
): Promise<FileBytes> {
  if (announced > MOST_BYTES) throw tooLarge();
  const reader = stream?.getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  let atOnce = 0;
  for (;;) {
    const value = (await reader?.read())?.value;
    if (value === undefined) return pieces;
    bytes += value.byteLength;
    if (bytes > MOST_BYTES) {
      await reader?.cancel();
      throw tooLarge();
    }
    pieces.push(value);
    atOnce += value.byteLength;
    if (atOnce < MOST_AT_ONCE) continue;
    // What has come already is read without a break, unless one is made.
    await new Promise((resolve) => setTimeout(resolve));
    atOnce = 0;
  }
}

const tooLarge = () => new ReportLoadError({ kind: 'too-large' });
