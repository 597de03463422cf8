/** Why there is no file: what it is made with could not be downloaded, or could not make it, the clipboard did not take it, or it is too large for the browser: at this size, or at any. Who cancels gets the signal's reason instead. */
export class ExportError extends Error {
  readonly reason: 'not-loaded' | 'not-made' | 'not-copied' | 'too-large' | 'too-large-at-all';

  constructor(reason: ExportError['reason'], cause: unknown) {
    super(`The file was ${reason}`, { cause });
    this.reason = reason;
  }
}
