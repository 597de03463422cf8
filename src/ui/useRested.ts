import { startTransition, useEffect, useState } from 'react';

/** A value as it was until it has rested for `ms`: what is drawn from it waits for all that is drawn at once, and its painting. */
export function useRested<T>(value: T, ms: number): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    if (Object.is(value, rested)) return;
    const timer = window.setTimeout(() => startTransition(() => setRested(value)), ms);
    return () => window.clearTimeout(timer);
  }, [value, rested, ms]);
  return rested;
}
