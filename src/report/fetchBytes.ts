import { isAllowedAddress } from './allowedAddress.ts';
import { MOST_BYTES, MOST_SECONDS, ReportLoadError } from './loadFailure.ts';
import type { FileBytes } from './reader/readFile.ts';

/**
 * Fetches a report file whose address is allowed, and no more of it than the limits in bytes and seconds, whatever the server announces
 * or how it packs it. Throws a `ReportLoadError`, or the reason of `signal`.
 */
export async function fetchBytes(url: string, page: string, signal: AbortSignal): Promise<FileBytes> {
  const timeout = AbortSignal.timeout(MOST_SECONDS * 1000);
  const request: RequestInit = {
    signal: AbortSignal.any([signal, timeout]),
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-cache',
  };
  let response: Response | null = null;
  try {
    response = await fetch(url, request);
    if (response.redirected && !isAllowedAddress(response.url, page)) throw redirect();
    if (!response.ok) throw new ReportLoadError({ kind: 'status', status: response.status });
    return await readLimited(response);
  } catch (error) {
    // What is left of the answer is not waited for.
    void response?.body?.cancel().catch(() => {});
    if (error instanceof ReportLoadError || signal.aborted) throw error;
    if (timeout.aborted) throw new ReportLoadError({ kind: response === null ? 'timeout' : 'slow' });
    if (response !== null) throw new ReportLoadError({ kind: 'broken-off' });
    if (!navigator.onLine) throw new ReportLoadError({ kind: 'offline' });
    throw (await leadsOn(url, request)) ? redirect() : new ReportLoadError({ kind: 'network' });
  }
}

const redirect = () => new ReportLoadError({ kind: 'redirect' });

/** Whether an address leads on to another: where the browser would not go there, it says no more than that no answer came. */
async function leadsOn(url: string, request: RequestInit): Promise<boolean> {
  try {
    const { type } = await fetch(url, { ...request, redirect: 'manual' });
    return type === 'opaqueredirect';
  } catch {
    return false;
  }
}

/** So many bytes are taken without a break, a few milliseconds of the page's time. */
const MOST_AT_ONCE = 500_000;

/** Reads no further than the limit, of what the answer holds once it is unpacked. */
async function readLimited(response: Response): Promise<FileBytes> {
  if (Number(response.headers.get('content-length')) > MOST_BYTES) throw tooLarge();
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
