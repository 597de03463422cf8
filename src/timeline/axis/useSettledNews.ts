import { useCallback, useEffect, useRef, useState } from 'react';
import { useLatest } from '@/ui/useLatest.ts';

/** Longer than a step glides, in ms. */
const REST = 700;

/**
 * For a live region of what buttons and keys move: `tell` before the change, and its news is `said` once nothing has been pressed
 * for a while; at every step it would talk without end. What is as it was is no news.
 */
export function useSettledNews<Kind extends string>(
  news: Readonly<Record<Kind, string>>,
): { readonly said: string; readonly tell: (kind: Kind) => void } {
  const latest = useLatest(news);
  const [said, setSaid] = useState('');
  const waiting = useRef<{ readonly before: string; readonly timer: ReturnType<typeof setTimeout> }>(null);
  const tell = useCallback(
    (kind: Kind) => {
      const before = waiting.current?.before ?? latest.current[kind];
      clearTimeout(waiting.current?.timer);
      setSaid('');
      const timer = setTimeout(() => {
        waiting.current = null;
        const now = latest.current[kind];
        if (now !== before) setSaid(now);
      }, REST);
      waiting.current = { before, timer };
    },
    [latest],
  );
  useEffect(() => () => clearTimeout(waiting.current?.timer), []);
  return { said, tell };
}
