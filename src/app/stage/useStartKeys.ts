import { useEffectEvent, useLayoutEffect } from 'react';
import { lastPlace } from '@/address/lastPlace.ts';

/** On the page F5 starts the presentation, and Shift+F5 goes on where it was left, as in PowerPoint; reloading keeps its other keys. */
export function useStartKeys(active: boolean, start: (place: ReturnType<typeof lastPlace>) => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const { key, shiftKey, ctrlKey, metaKey, altKey, defaultPrevented } = event;
    if (key !== 'F5' || ctrlKey || metaKey || altKey || defaultPrevented) return;
    event.preventDefault();
    start(shiftKey ? lastPlace() : { slide: 1, step: 0 });
  });
  // Before the page is painted: whoever sees it may press the key at once.
  useLayoutEffect(() => {
    if (!active) return;
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [active]);
}
