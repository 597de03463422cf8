import { lendFile, borrowFile } from './lentFiles.ts';
import { storedFile, storeFile, unstoreFile } from './storedFiles.ts';

/** A report file that was opened in this browser. */
export interface KeptFile {
  readonly name: string;
  readonly content: Blob;
}

/** What this window has opened or borrowed, whatever storage says. */
const held = new Map<string, KeptFile>();

/**
 * Keeps a file for a reload and for the presenter's window: in this browser's storage, and, where that is blocked, as long as a window
 * that has it is open.
 */
export async function keepFile(id: string, file: KeptFile): Promise<void> {
  hold(id, file);
  await storeFile(id, file);
}

/** A kept file, or null. */
export async function keptFile(id: string): Promise<KeptFile | null> {
  const known = held.get(id);
  if (known) return known;
  const found = (await storedFile(id)) ?? (await borrowFile(id));
  if (found !== null) hold(id, found);
  return found;
}

/** Keeps a file no longer, in this window and in storage. */
export async function forgetFile(id: string): Promise<void> {
  held.delete(id);
  await unstoreFile(id);
}

function hold(id: string, file: KeptFile): void {
  held.set(id, file);
  lendFile((asked) => held.get(asked));
}
