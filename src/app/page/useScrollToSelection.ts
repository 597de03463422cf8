import { useEffect, useRef } from 'react';
import type { Selection } from '@/report/View.tsx';

/** Brings into view what a link selects when the page opens with it; a later selection is made where one looks already. */
export function useScrollToSelection(selection: Selection | null): void {
  const done = useRef(false);
  useEffect(() => {
    // The address is read after the first render, so the link's selection may come one render later.
    if (done.current) return;
    const timer = setTimeout(() => {
      done.current = true;
    }, 500);
    if (selection) {
      done.current = true;
      const attribute = selection.kind === 'figure' ? 'data-figure' : 'data-event';
      document
        .querySelector(`main [${attribute}="${CSS.escape(selection.id)}"]`)
        ?.scrollIntoView({ block: 'center' });
    }
    return () => clearTimeout(timer);
  }, [selection]);
}
