import { useCallback, type RefCallback } from 'react';
import { useLatest } from '@/ui/useLatest.ts';

/**
 * A ref for an element: calls back with the figure whose mark is clicked inside it, by `data-figure`; with `null`, nothing is
 * picked. For the pointer alone: marks are a picture (role img), and the keyboard has the same choice in the toolbar below it.
 */
export function usePick(onPick: ((figure: string) => void) | null): RefCallback<HTMLElement> {
  const latest = useLatest(onPick);
  return useCallback(
    (container: HTMLElement | null) => {
      const listen = (event: MouseEvent) => {
        const mark = event.target instanceof Element ? event.target.closest('[data-figure]') : null;
        const figure = mark?.getAttribute('data-figure');
        if (figure) latest.current?.(figure);
      };
      container?.addEventListener('click', listen);
      return () => container?.removeEventListener('click', listen);
    },
    [latest],
  );
}
