import { startTransition, useEffect, useMemo, useState } from 'react';
import { atOnce, inSlices, type Work } from './inSlices.ts';

/** Work over so many things is done in one go. */
const FEW = 2000;

/** What work comes to, and what it was about. */
interface Known<T> {
  readonly of: object;
  readonly value: T;
}

/**
 * What `work` over so many things comes to; give the same function as long as it is the same work. Over very many it is done in slices, so
 * that the page answers meanwhile, and what it came to before stays until then, if that was about the same (`of`); else there is null.
 */
export function useInSlices<T>(work: () => Work<T>, count: number, of: object): T | null {
  const few = count <= FEW;
  const now = useMemo<Known<T> | null>(() => (few ? { of, value: atOnce(work()) } : null), [work, few, of]);
  const [known, setKnown] = useState(now);
  if (now !== null && known !== now) setKnown(now);
  useEffect(() => {
    if (few) return;
    const left = new AbortController();
    inSlices(work(), left.signal).then(
      (value) => startTransition(() => setKnown({ of, value })),
      (reason: unknown) => {
        if (left.signal.aborted) return;
        // What fails, fails where it is drawn.
        setKnown(() => {
          throw reason;
        });
      },
    );
    return () => left.abort();
  }, [work, few, of]);
  const latest = now ?? known;
  return latest?.of === of ? latest.value : null;
}
