import { isAllowedAddress } from './allowedAddress.ts';
import { MOST_BYTES, MOST_SECONDS, ReportLoadError, type LoadFailure } from './loadFailure.ts';
import type { FileBytes, ReadFile } from './reader/readFile.ts';
import { readInWorker } from './reader/readInWorker.ts';
import type { Report } from './model.ts';

/**
 * Loads, measures, parses and validates a report file. `address` is https or relative to `page`; anything else is refused
 * before a request is made. Throws a `ReportLoadError`, which says why as data: the language may change after it.
 */
export async function loadReport(address: string, page: string, signal: AbortSignal): Promise<Report> {
  if (!isAllowedAddress(address, page)) {
    throw new ReportLoadError({ kind: 'address', beside: new URL(page).protocol !== 'file:' });
  }
  const bytes = await fetchBytes(new URL(address, page).href, signal);
  return reportIn(await readBytes(bytes, signal));
}

/** Beside the page where that can be, else here. The schema and the date reader weigh more than the page: they come only with a file to read. */
async function readBytes(bytes: FileBytes, signal: AbortSignal): Promise<ReadFile> {
  const beside = import.meta.env.MODE === 'single' ? null : await readInWorker(bytes, signal);
  if (beside !== null) return beside;
  const { readFile } = await import('./reader/readFile.ts').catch(() => {
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

async function fetchBytes(url: string, signal: AbortSignal): Promise<FileBytes> {
  const timeout = AbortSignal.timeout(MOST_SECONDS * 1000);
  try {
    const response = await fetch(url, {
      signal: AbortSignal.any([signal, timeout]),
      credentials: 'omit',
      cache: 'no-cache',
    });
    if (!response.ok) throw new ReportLoadError({ kind: 'status', status: response.status });
    return await readLimited(response);
  } catch (error) {
    if (error instanceof ReportLoadError || signal.aborted) throw error;
    if (timeout.aborted) throw new ReportLoadError({ kind: 'timeout' });
    throw new ReportLoadError({ kind: navigator.onLine ? 'network' : 'offline' });
  }
}

/** So many bytes are taken without a break, a few milliseconds of the page's time. */
const MOST_AT_ONCE = 500_000;

/** Reads no further than the limit, whatever length the server announces. */
async function readLimited(response: Response): Promise<FileBytes> {
  const reader = response.body?.getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  let atOnce = 0;
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    if (done || value === undefined) return pieces;
    bytes += value.byteLength;
    if (bytes > MOST_BYTES) {
      await reader?.cancel();
      throw new ReportLoadError({ kind: 'too-large' });
    }
    pieces.push(value);
    atOnce += value.byteLength;
    if (atOnce < MOST_AT_ONCE) continue;
    // What has come already is read without a break, unless one is made.
    await new Promise((resolve) => setTimeout(resolve));
    atOnce = 0;
  }
}
