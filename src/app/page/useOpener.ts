import { useEffect, useRef, type RefObject } from 'react';

/** What the reader pressed last, by mouse, touch or key; null where the page came to its state by its address alone. */
export function useOpener(): RefObject<Element | null> {
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    const onPress = (event: MouseEvent | KeyboardEvent) => {
      if (event instanceof KeyboardEvent && event.key !== 'Enter' && event.key !== ' ') return;
      const { target } = event;
      if (target instanceof Element) opener.current = target.closest('button, a, summary') ?? target;
    };
    const onAddress = () => {
      opener.current = null;
    };
    // Before anyone else hears of it, so that who answers to a press finds what was pressed.
    window.addEventListener('click', onPress, { capture: true });
    window.addEventListener('keydown', onPress, { capture: true });
    window.addEventListener('popstate', onAddress, { capture: true });
    return () => {
      window.removeEventListener('click', onPress, { capture: true });
      window.removeEventListener('keydown', onPress, { capture: true });
      window.removeEventListener('popstate', onAddress, { capture: true });
    };
  }, []);
  return opener;
}
