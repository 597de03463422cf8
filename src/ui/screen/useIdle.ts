import { useEffect, useState } from 'react';

/** Whether nobody has moved the pointer or touched the screen for `after` ms. */
export function useIdle(after: number): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    let timer = 0;
    const wake = () => {
      setIdle(false);
      window.clearTimeout(timer);
      timer = window.setTimeout(() => setIdle(true), after);
    };
    wake();
    const events = ['pointermove', 'pointerdown'] as const;
    for (const event of events) window.addEventListener(event, wake);
    return () => {
      window.clearTimeout(timer);
      for (const event of events) window.removeEventListener(event, wake);
    };
  }, [after]);
  return idle;
}
