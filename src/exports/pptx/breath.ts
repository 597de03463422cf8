/** How long the page may be held up, ms. */
const SLICE = 40;

/** Lets the page go on now and then; throws the signal's reason when the work is no longer wanted. */
export function breathing(signal: AbortSignal | undefined): () => Promise<void> {
  let begun = performance.now();
  return async () => {
    signal?.throwIfAborted();
    if (performance.now() - begun < SLICE) return;
    await new Promise((resolve) => {
      setTimeout(resolve, 0);
    });
    begun = performance.now();
    signal?.throwIfAborted();
  };
}
