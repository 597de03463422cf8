import { isAllowedAddress } from './allowedAddress.ts';
import { MOST_BYTES, MOST_SECONDS, ReportLoadError } from './loadFailure.ts';
import type { ParsedReport } from './parse.ts';
import type { Report } from './model.ts';

/**
 * Loads, measures, parses and validates a report file. `address` is https or relative to `page`; anything else is refused
 * before a request is made. Throws a `ReportLoadError`, which says why as data: the language may change after it.
 */
export async function loadReport(address: string, page: string, signal: AbortSignal): Promise<Report> {
  if (!isAllowedAddress(address, page)) {
    throw new ReportLoadError({ kind: 'address', beside: new URL(page).protocol !== 'file:' });
  }
  const text = await fetchText(new URL(address, page).href, signal);
  // The schema and the date reader weigh more than the page: they come only with a file to read.
  const parse = await import('./parse.ts').then(
    ({ parseReport }) => parseReport,
    () => {
      throw new ReportLoadError({ kind: 'reader' });
    },
  );
  return reportIn(parse(text));
}

function reportIn(parsed: ParsedReport): Report {
  if (parsed.ok) return parsed.report;
  throw new ReportLoadError(
    parsed.reason === 'invalid'
      ? { kind: 'invalid', problems: parsed.problems, more: parsed.more }
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
  const decode = decoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decode();
    bytes += value.byteLength;
    if (bytes > MOST_BYTES) {
      await reader.cancel();
      throw new ReportLoadError({ kind: 'too-large' });
    }
    text += decode(value);
  }
}

/** Reads UTF-8 piece by piece, and no other encoding: it would be taken for text with signs that nobody wrote. */
function decoder(): (bytes?: Uint8Array) => string {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  return (bytes) => {
    try {
      return bytes ? utf8.decode(bytes, { stream: true }) : utf8.decode();
    } catch {
      throw new ReportLoadError({ kind: 'not-utf8' });
    }
  };
}
