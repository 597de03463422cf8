import { useLayoutEffect, type RefObject } from 'react';
import { focusFirst } from './focusFirst.ts';
import { useLatest } from '../useLatest.ts';

/**
 * When an element goes while it holds the focus (closed by its button, a key, or by something elsewhere), the focus goes to
 * the first that takes it of what `to` finds then, and not to the page's body; unless what came in its place has taken it.
 */
export function useReturnFocus(ref: RefObject<HTMLElement | null>, to: () => Iterable<Element | null>): void {
  const latest = useLatest(to);
  useLayoutEffect(() => {
    const element = ref.current;
    const giveBack = () => {
      if (document.activeElement === document.body) focusFirst(latest.current());
    };
    return () => {
      if (element?.contains(document.activeElement)) queueMicrotask(giveBack);
    };
  }, [ref, latest]);
}
