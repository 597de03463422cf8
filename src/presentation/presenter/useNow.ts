import { useEffect, useState } from 'react';

/** The time in epoch ms, four times a second: often enough that no second is skipped on a clock. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = window.setInterval(() => setNow(Date.now()), 250);
    return () => window.clearInterval(timer);
  }, []);
  return now;
}
