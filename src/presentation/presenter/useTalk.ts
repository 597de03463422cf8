import { useCallback, useState } from 'react';
import { parseTalk, serializeTalk, type Talk } from './talk.ts';

const KEY = 'as-stated:talk';

/** The talk's timer, plan and notes' size, kept for its session; where storage is blocked they live as long as the window. */
export function useTalk(session: string): readonly [Talk, (to: Partial<Talk>) => void] {
  const [talk, setTalk] = useState(() => parseTalk(stored(), session));
  const change = useCallback(
    (to: Partial<Talk>) =>
      setTalk((before) => {
        const after = { ...before, ...to };
        keep(serializeTalk(after, session));
        return after;
      }),
    [session],
  );
  return [talk, change];
}

function keep(text: string): void {
  try {
    window.localStorage.setItem(KEY, text);
  } catch {
    // Storage is blocked: nothing to keep it in.
  }
}

function stored(): string | null {
  try {
    return window.localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
