import { deviceFileId } from '@/address/deviceFile.ts';
import { isAllowedAddress } from './allowedAddress.ts';
import { fileBytes } from '../deviceFile/fileBytes.ts';
import { keptFile } from '../deviceFile/keptFiles.ts';
import { fetchBytes } from './fetchBytes.ts';
import { ReportLoadError, type LoadFailure } from './loadFailure.ts';
import type { FileBytes, ReadFile } from '../reader/readFile.ts';
import { readInWorker } from '../reader/readInWorker.ts';
import type { Report } from '../model.ts';

/**
 * Loads, measures, parses and validates a report file. `address` is https or relative to `page`, or names a file that was opened in this
 * browser; anything else is refused before a request is made. Throws a `ReportLoadError`, which says why as data: the language may
 * change after it.
 */
export async function loadReport(address: string, page: string, signal: AbortSignal): Promise<Report> {
  const id = deviceFileId(address);
  if (id !== null) {
    const kept = await keptFile(id);
    if (kept === null) throw new ReportLoadError({ kind: 'not-kept' });
    return (await loadFile(kept.content, signal)).report;
  }
  if (!isAllowedAddress(address, page)) {
    throw new ReportLoadError({ kind: 'address', beside: new URL(page).protocol !== 'file:' });
  }
  return reportIn(await readBytes(await fetchBytes(new URL(address, page).href, page, signal), signal));
}

/**
 * The report in a file that is at hand, within the same bounds, and the file as it was read: what becomes of the one on the disk is of
 * no matter then. Throws a `ReportLoadError`, or the reason of `signal`.
 */
export async function loadFile(
  file: Blob,
  signal: AbortSignal,
): Promise<{ readonly report: Report; readonly content: Blob }> {
  const bytes = await fileBytes(file, signal);
  // A copy, as the reader takes the bytes to itself.
  const content = new Blob([...bytes]);
  return { report: reportIn(await readBytes(bytes, signal)), content };
}

/** Beside the page where that can be, else here. The schema and the date reader weigh more than the page: they come only with a file to read. */
async function readBytes(bytes: FileBytes, signal: AbortSignal): Promise<ReadFile> {
  const beside = import.meta.env.MODE === 'single' ? null : await readInWorker(bytes, signal);
  if (beside !== null) return beside;
  const { readFile } = await import('../reader/readFile.ts').catch(() => {
    throw new ReportLoadError({ kind: 'reader' });
  });
  return readFile(bytes);
}

function reportIn(read: ReadFile): Report {
  if (read.ok) return read.report;
  throw new ReportLoadError(failureOf(read));
}

function failureOf(read: Exclude<ReadFile, { readonly ok: true }>): LoadFailure {
  switch (read.reason) {
    case 'invalid':
      return { kind: 'invalid', problems: read.problems, more: read.more };
    case 'not-json':
      return { kind: 'not-json', detail: read.detail };
    case 'not-utf8':
      return { kind: 'not-utf8' };
  }
}
