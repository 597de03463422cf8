import { useCallback, useState } from 'react';
import { keep, stored } from '../session/storage.ts';
import { parseTalk, serializeTalk, type Talk } from './talk.ts';

const KEY = 'as-stated:talk';

/** The talk's timer, plan and notes' size, kept for its session; where storage is blocked they live as long as the window. */
export function useTalk(session: string): readonly [Talk, (to: Partial<Talk>) => void] {
  const [talk, setTalk] = useState(() => parseTalk(stored(KEY), session));
  const change = useCallback(
    (to: Partial<Talk>) =>
      setTalk((before) => {
        const after = { ...before, ...to };
        keep(KEY, serializeTalk(after, session));
        return after;
      }),
    [session],
  );
  return [talk, change];
}
