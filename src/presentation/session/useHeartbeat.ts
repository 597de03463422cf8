import { useCallback, useEffect, useRef, useState } from 'react';
import type { Role } from './sessionMessage.ts';

/** How often the presenter's window asks, and how long the hall's may be silent, in ms: together less than 2 s. */
const BEAT = 500;
const PATIENCE = 1400;

/**
 * Whether the other window is alive. The presenter's window asks, and the hall's answers each time it is asked, since a window out of
 * sight is late with timers of its own, but not with answers. `heard` is called for every message that comes.
 */
export function useHeartbeat(role: Role, beat: () => void) {
  const [connected, setConnected] = useState(false);
  const last = useRef(0);
  const heard = useCallback(() => {
    last.current = Date.now();
    setConnected(true);
  }, []);
  const lost = useCallback(() => setConnected(false), []);
  useEffect(() => {
    if (role === 'hall') return;
    const timer = window.setInterval(() => {
      if (Date.now() - last.current > PATIENCE) setConnected(false);
      beat();
    }, BEAT);
    return () => window.clearInterval(timer);
  }, [role, beat]);
  return { connected, heard, lost };
}
