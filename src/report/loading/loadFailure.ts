import type { Invalid } from '../parse.ts';

/** The most that is read of a report file, in bytes (100,000 entries of 250 each), and the longest that is waited for it, in seconds. */
export const MOST_BYTES = 25_000_000;
export const MOST_SECONDS = 60;

/** Why a report could not be loaded; each has words of its own in `i18n/<language>/loading.ts`. */
export type LoadFailure =
  | { readonly kind: 'offline' | 'network' | 'timeout' | 'too-large' | 'not-utf8' }
  /** It leads on to an address that is not allowed or gives no answer; it began and took too long; it ended before its end. */
  | { readonly kind: 'redirect' | 'slow' | 'broken-off' }
  /** Not allowed; whether files beside the page would be: from a file on disk, a browser reads none. */
  | { readonly kind: 'address'; readonly beside: boolean }
  /** A file that was opened in this browser and is no longer kept there; one that the system does not let be read. */
  | { readonly kind: 'not-kept' | 'unreadable' }
  /** The product's own reader of files could not be loaded, or it failed: neither is the file's fault. */
  | { readonly kind: 'reader' | 'fault' }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'not-json'; readonly detail: string }
  | ({ readonly kind: 'invalid' } & Pick<Invalid, 'problems' | 'more'>);

export class ReportLoadError extends Error {
  readonly failure: LoadFailure;

  constructor(failure: LoadFailure) {
    super(`The report could not be loaded: ${failure.kind}`);
    this.name = 'ReportLoadError';
    this.failure = failure;
  }
}
