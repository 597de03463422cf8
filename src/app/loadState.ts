import type { LoadFailure } from '@/report/loading/loadFailure.ts';

/** How the loading of the report in the address stands. */
export type LoadState =
  | { readonly kind: 'shown' }
  | { readonly kind: 'loading'; readonly attempt: number }
  | { readonly kind: 'failed'; readonly failure: LoadFailure; readonly retrying: boolean };
