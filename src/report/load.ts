import { isAllowedAddress } from './allowedAddress.ts';
import type { Language } from '@/i18n/languages.ts';
import type { Problem } from './refusals/explain.ts';
import type { Report } from './schema/shape.ts';

/** The most that is read of a report file, in bytes, and the longest that is waited for it, in seconds. */
export const MOST_BYTES = 5_000_000;
export const MOST_SECONDS = 20;

/** Why a report could not be loaded; each has words of its own in `i18n/<language>/loading.ts`. */
export type LoadFailure =
  | { readonly kind: 'address' | 'offline' | 'network' | 'timeout' | 'too-large' }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'not-json'; readonly detail: string }
  | { readonly kind: 'invalid'; readonly problems: readonly Problem[] };

export class ReportLoadError extends Error {
  readonly failure: LoadFailure;

  constructor(failure: LoadFailure) {
    super(`The report could not be loaded: ${failure.kind}`);
    this.name = 'ReportLoadError';
    this.failure = failure;
  }
}

/**
 * Loads, measures, parses and validates a report file. `address` is https or relative to `page`; anything else is refused
 * before a request is made. Throws a `ReportLoadError` whose messages are in `language`.
 */
export async function loadReport(
  address: string,
  page: string,
  language: Language,
  signal: AbortSignal,
): Promise<Report> {
  if (!isAllowedAddress(address, page)) throw new ReportLoadError({ kind: 'address' });
  const text = await fetchText(new URL(address, page).href, signal);
  // The schema and the date reader weigh more than the page: they come only with a file to read.
  const { parseReport } = await import('./parse.ts');
  const parsed = await parseReport(text, language);
  if (parsed.ok) return parsed.report;
  throw new ReportLoadError(
    parsed.reason === 'invalid'
      ? { kind: 'invalid', problems: parsed.problems }
      : { kind: 'not-json', detail: parsed.detail },
  );
}

async function fetchText(url: string, signal: AbortSignal): Promise<string> {
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

/** Reads no further than the limit, whatever length the server announces. */
async function readLimited(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > MOST_BYTES) {
      await reader.cancel();
      throw new ReportLoadError({ kind: 'too-large' });
    }
    text += decoder.decode(value, { stream: true });
  }
}
