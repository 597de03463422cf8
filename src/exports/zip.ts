import { strToU8, Zip, ZipDeflate } from 'fflate';
import { breathe } from './breathe.ts';

/** So many bytes are packed at a time. */
const PIECE = 1 << 16;

/**
 * Packs texts (UTF-8) by their paths, piece by piece on the page: the library's own way of not holding it up is a worker from a
 * `blob:` address, which the page's policy forbids. `made` is the files' date, so that the same contents make the same archive.
 */
export async function zip(
  files: ReadonlyMap<string, string>,
  made: Date,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const packed: Uint8Array[] = [];
  const archive = new Zip((error, data) => {
    if (error) throw error;
    packed.push(data);
  });
  for (const [path, text] of files) {
    const file = new ZipDeflate(path, { level: 6 });
    file.mtime = made;
    archive.add(file);
    const bytes = strToU8(text);
    const pieces = Array.from({ length: Math.max(1, Math.ceil(bytes.length / PIECE)) }, (_, index) =>
      bytes.subarray(index * PIECE, (index + 1) * PIECE),
    );
    await breathe(pieces, signal, (piece, index) => file.push(piece, index === pieces.length - 1));
  }
  archive.end();
  const whole = new Uint8Array(packed.reduce((length, { byteLength }) => length + byteLength, 0));
  let at = 0;
  for (const piece of packed) {
    whole.set(piece, at);
    at += piece.byteLength;
  }
  return whole;
}
