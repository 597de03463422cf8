import { useCallback } from 'react';
import { passing } from './inSlices.ts';
import { useInSlices } from './useInSlices.ts';

/**
 * Those of a list that pass; `null`: all. Of very many they are looked through in slices, so that what is typed is there at once, and what
 * passed before stays until then.
 */
export function usePassing<T>(items: readonly T[], passes: ((item: T) => boolean) | null): readonly T[] {
  const work = useCallback(() => passing(items, passes), [items, passes]);
  return useInSlices(work, passes === null ? 0 : items.length, items) ?? items;
}
