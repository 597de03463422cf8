import { useEffect, useRef } from 'react';
import { useSelected } from '@/report/View.tsx';

/**
 * Brings into view what a link selects when the page opens with it: its row of the ledger, or the first that shows it, clear of what
 * is stuck to the window's edges (`scroll-padding`). A later selection is made where one looks already, and so is one that was made
 * before this was here.
 */
export function LinkedSelection() {
  const { selection } = useSelected();
  const done = useRef(false);
  useEffect(() => {
    // The address is read after the first render, so the link's selection may come one render later.
    if (done.current || !isLinked()) return;
    const timer = setTimeout(() => {
      done.current = true;
    }, 500);
    if (!selection) return () => clearTimeout(timer);
    done.current = true;
    const shown = `[data-${selection.kind}="${CSS.escape(selection.id)}"]`;
    const bring = () => {
      const ledger = document.querySelector('main [data-part="ledger"]');
      const place = ledger && (ledger.querySelector(shown) ?? document.querySelector(`main ${shown}`));
      place?.scrollIntoView({ block: 'center', behavior: 'instant' });
      return place !== null;
    };
    if (bring()) return () => clearTimeout(timer);
    // Its section's code is still on its way.
    const arrivals = new MutationObserver(() => {
      if (bring()) arrivals.disconnect();
    });
    arrivals.observe(document.body, { childList: true, subtree: true });
    return () => {
      clearTimeout(timer);
      arrivals.disconnect();
    };
  }, [selection]);
  return null;
}

/** Whether the page was opened with a selection in its address. */
function isLinked(): boolean {
  const [opened] = performance.getEntriesByType('navigation');
  const { searchParams } = new URL(opened?.name ?? location.href);
  return searchParams.has('figure') || searchParams.has('event');
}
