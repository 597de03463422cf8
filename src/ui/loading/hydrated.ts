import { useSyncExternalStore } from 'react';

const never = () => () => {};

/**
 * False while the page is rendered at build time and during the first render in the browser, true ever after:
 * what depends on the address, the screen or storage waits for it, so that the two renders are the same.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
