import { startTransition, useEffect, useState } from 'react';

export type ModuleState<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly module: T }
  | { readonly kind: 'failed'; readonly retry: () => void };

/**
 * A part of the product that is downloaded when it is first needed (`load` imports it; give a stable function).
 * Unlike `React.lazy`, a download that failed can be tried again.
 */
export function useModule<T>(load: () => Promise<T>): ModuleState<T> {
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<ModuleState<T>>({ kind: 'loading' });
  useEffect(() => {
    let current = true;
    const retry = () => {
      setState({ kind: 'loading' });
      setAttempt((before) => before + 1);
    };
    load().then(
      (module) => {
        // What comes by itself is in the way of nothing that the reader does.
        if (current) startTransition(() => setState({ kind: 'ready', module }));
      },
      () => {
        if (current) setState({ kind: 'failed', retry });
      },
    );
    return () => {
      current = false;
    };
  }, [load, attempt]);
  return state;
}
