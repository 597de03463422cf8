/** So many milliseconds may be worked at a stretch before the page gets its turn. */
const STRETCH = 30;

/** Lets the page go on now and then; ends with the signal's reason once the work is no longer wanted. */
export function breathing(signal: AbortSignal | undefined): () => Promise<void> {
  let begun = performance.now();
  return async () => {
    signal?.throwIfAborted();
    if (performance.now() - begun < STRETCH) return;
    await new Promise((resolve) => setTimeout(resolve));
    begun = performance.now();
    signal?.throwIfAborted();
  };
}

/**
 * Walks a list in stretches short enough that the page stays responsive, and ends with the signal's reason once it is
 * aborted. The results are in the list's order.
 */
export async function breathe<T, Result>(
  items: readonly T[],
  signal: AbortSignal,
  make: (item: T, index: number) => Result,
): Promise<Result[]> {
  const results: Result[] = [];
  const breath = breathing(signal);
  for (const [index, item] of items.entries()) {
    results.push(make(item, index));
    await breath();
  }
  signal.throwIfAborted();
  return results;
}
