import type { FulfilledReactPromise } from 'react';

/** How long a failed download counts, in ms: what is drawn anew after that asks again, and what fails is not asked for without end. */
const FAILED_FOR = 1000;

/** What `load` downloads, once and for all who ask, in a promise that React's `use` reads without a break as soon as it is there. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let coming: Promise<T> | null = null;
  return () =>
    (coming ??= load().then(
      (value) => {
        // `use` wants to be called in each drawing once it was in one, and reads these instead of waiting for what is here.
        const come = { status: 'fulfilled', value } satisfies Omit<FulfilledReactPromise<T>, 'then'>;
        void (coming && Object.assign(coming, come));
        return value;
      },
      (error: unknown) => {
        setTimeout(() => (coming = null), FAILED_FOR);
        throw error;
      },
    ));
}
