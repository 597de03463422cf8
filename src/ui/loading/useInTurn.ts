import { startTransition, useEffect, useState } from 'react';
import { askForTurn } from './turns.ts';

/**
 * The latest of a value, each time in a turn of its own (`askForTurn`) and in slices; until then, and as long as it is not `ready`,
 * the one before. `first`: what stands there before the first turn, where that is not the value itself. `place`: what is drawn anew for it.
 * `isAtOnce`: whether the step from one to the other is taken without.
 */
export function useInTurn<T>(
  latest: T,
  how: {
    readonly first?: T;
    readonly ready: boolean;
    readonly place: () => Element | null;
    readonly isFirst: boolean;
    readonly isAtOnce: (from: T, to: T) => boolean;
  },
): T {
  const { ready, place, isFirst, isAtOnce } = how;
  const [held, setHeld] = useState({ value: how.first ?? latest });
  const isLate = !Object.is(held.value, latest);
  const atOnce = isLate && isAtOnce(held.value, latest);
  if (atOnce) setHeld({ value: latest });
  const waits = isLate && !atOnce && ready;
  useEffect(() => {
    if (!waits) return;
    return askForTurn({ take: () => startTransition(() => setHeld({ value: latest })), place, isFirst });
  }, [latest, waits, isFirst, place]);
  return atOnce ? latest : held.value;
}
