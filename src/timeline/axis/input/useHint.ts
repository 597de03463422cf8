import { useCallback, useEffect, useState } from 'react';

/** A hint that goes away by itself, this long after it was last asked for, in ms. */
const SHOWN = 2500;

export function useHint(): readonly [shown: boolean, show: () => void] {
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    if (asked === 0) return;
    const timer = setTimeout(() => setAsked(0), SHOWN);
    return () => clearTimeout(timer);
  }, [asked]);
  return [asked > 0, useCallback(() => setAsked((before) => before + 1), [])];
}
