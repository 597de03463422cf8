import { MOST_SECONDS, ReportLoadError } from '../loading/loadFailure.ts';
import type { FileBytes } from '../reader/readFile.ts';
import { readLimited } from '../loading/readLimited.ts';

/**
 * Reads a file at hand, within the bounds that hold for one from an address: it may lie on a disk far away, or be a folder. Throws a
 * `ReportLoadError`, or the reason of `signal`.
 */
export async function fileBytes(file: Blob, signal: AbortSignal): Promise<FileBytes> {
  signal.throwIfAborted();
  const timeout = AbortSignal.timeout(MOST_SECONDS * 1000);
  try {
    return await Promise.race([readLimited(file.stream(), file.size), aborted([signal, timeout])]);
  } catch (error) {
    if (error instanceof ReportLoadError) throw error;
    signal.throwIfAborted();
    throw new ReportLoadError({ kind: timeout.aborted ? 'slow' : 'unreadable' });
  }
}

/** Ends, by failing, with the first of the signals. */
const aborted = (signals: readonly AbortSignal[]): Promise<never> =>
  new Promise((_, fail) => AbortSignal.any([...signals]).addEventListener('abort', fail));
