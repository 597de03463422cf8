/** One thing to tell the author of a report file. */
export interface Finding {
  /** An error keeps the file from being shown, or from being true; a warning is to be looked at. */
  readonly severity: 'error' | 'warning';
  /** The keys that lead to its place in the file. */
  readonly path: readonly PropertyKey[];
  /** What is wrong and what to do. */
  readonly message: string;
}

export const warning = (path: readonly PropertyKey[], message: string): Finding => ({
  severity: 'warning',
  path,
  message,
});

export const error = (path: readonly PropertyKey[], message: string): Finding => ({
  severity: 'error',
  path,
  message,
});
