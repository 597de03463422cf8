import { parseReport, type ParsedReport } from '../parse.ts';

/** A file as it comes from the network, piece by piece. */
export type FileBytes = readonly Uint8Array<ArrayBuffer>[];

/** What became of a file: its report, or why it is none. */
export type ReadFile = ParsedReport | { readonly ok: false; readonly reason: 'not-utf8' };

/** Reads a report file in UTF-8, and no other encoding: it would be taken for text with signs that nobody wrote. */
export function readFile(bytes: FileBytes): ReadFile {
  const text = textOf(bytes);
  return text === null ? { ok: false, reason: 'not-utf8' } : parseReport(text);
}

function textOf(bytes: FileBytes): string | null {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  try {
    return bytes.map((piece) => utf8.decode(piece, { stream: true })).join('') + utf8.decode();
  } catch {
    return null;
  }
}
