import { useEffect, useState } from 'react';
import { parseTimer, serializeTimer, STOPPED, type Timer } from './timer.ts';

const KEY = 'as-stated:timer';

/** The talk's timer, kept for this window over a reload; where storage is blocked it lives as long as the page. */
export function useTimer(): [Timer, (timer: Timer) => void] {
  const [timer, setTimer] = useState(() => parseTimer(stored()));
  useEffect(() => {
    try {
      if (timer === STOPPED) window.sessionStorage.removeItem(KEY);
      else window.sessionStorage.setItem(KEY, serializeTimer(timer));
    } catch {
      // Storage is blocked: nothing to keep it in.
    }
  }, [timer]);
  return [timer, setTimer];
}

function stored(): string | null {
  try {
    return window.sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}
