import { isAllowedAddress } from './allowedAddress.ts';
import { MOST_SECONDS, ReportLoadError } from './loadFailure.ts';
import { readLimited } from './readLimited.ts';
import type { FileBytes } from '../reader/readFile.ts';

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
    return await readLimited(response.body, Number(response.headers.get('content-length')));
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
