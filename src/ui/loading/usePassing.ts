import { startTransition, useEffect, useMemo, useState } from 'react';

/** So many are looked through in one go. */
const FEW = 2000;

/** So long the page may be held up at a stretch, in ms. */
const STRETCH = 8;

/**
 * Those of a list that pass; `null`: all. Of very many they are looked through in slices, so that what is typed is there at once, and what
 * passed before stays until then.
 */
export function usePassing<T>(items: readonly T[], passes: ((item: T) => boolean) | null): readonly T[] {
  const [known, setKnown] = useState({ of: items, passing: items });
  const atOnce = useMemo(() => {
    if (passes === null) return items;
    return items.length <= FEW ? items.filter(passes) : null;
  }, [items, passes]);
  if (atOnce !== null && known.passing !== atOnce) setKnown({ of: items, passing: atOnce });
  useEffect(() => {
    if (passes === null || items.length <= FEW) return;
    const left = new AbortController();
    void inSlices(items, passes, left.signal).then((passing) => {
      if (!left.signal.aborted) startTransition(() => setKnown({ of: items, passing }));
    });
    return () => left.abort();
  }, [items, passes]);
  // What is known of another list is none of this one's.
  return atOnce ?? (known.of === items ? known.passing : items);
}

async function inSlices<T>(
  items: readonly T[],
  passes: (item: T) => boolean,
  signal: AbortSignal,
): Promise<readonly T[]> {
  const passing: T[] = [];
  let begun = -Infinity;
  for (const item of items) {
    if (performance.now() - begun > STRETCH) {
      await new Promise((resolve) => setTimeout(resolve));
      if (signal.aborted) break;
      begun = performance.now();
    }
    if (passes(item)) passing.push(item);
  }
  return passing;
}
