/** So many milliseconds may be worked at a stretch before the page gets its turn. */
const STRETCH = 30;

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
  let from = performance.now();
  for (const [index, item] of items.entries()) {
    results.push(make(item, index));
    if (performance.now() - from < STRETCH) continue;
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    from = performance.now();
  }
  signal.throwIfAborted();
  return results;
}
