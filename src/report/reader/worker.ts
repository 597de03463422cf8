import { piecesOf, type Piece } from './pieces.ts';
import { readFile, type FileBytes } from './readFile.ts';

/** Says that it can read before the file is handed to it: where it can't, the page still has the file. */
export type FromWorker = { readonly kind: 'ready' } | Piece;

// Reads one file beside the page, so that however large or odd it is, the page goes on answering.
const say = (message: FromWorker) => globalThis.postMessage(message);

globalThis.addEventListener('message', ({ data }: MessageEvent<FileBytes>) => {
  for (const piece of piecesOf(readFile(data))) say(piece);
});
say({ kind: 'ready' });
