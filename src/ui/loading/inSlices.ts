/** So long the page may be held up at a stretch, in ms. */
const STRETCH = 8;

/** Work that can be left and taken up again wherever it yields; what it comes to is returned. */
export type Work<T> = Generator<undefined, T>;

/** Does work at one go. */
export function atOnce<T>(work: Work<T>): T {
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
}

/** Does work in stretches between which the page answers and paints; ends with the reason of `signal` once it is no longer wanted. */
export async function inSlices<T>(work: Work<T>, signal: AbortSignal): Promise<T> {
  let begun = -Infinity;
  for (;;) {
    if (performance.now() - begun > STRETCH) {
      await new Promise((resolve) => setTimeout(resolve));
      signal.throwIfAborted();
      begun = performance.now();
    }
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** Those of a list that pass; `null`: all. */
export function* passing<T>(items: readonly T[], passes: ((item: T) => boolean) | null): Work<readonly T[]> {
  if (passes === null) return items;
  const found: T[] = [];
  for (const item of items) {
    if (passes(item)) found.push(item);
    yield;
  }
  return found;
}
