import { useCallback, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** What goes on paper: a slide a page, or slides with their notes. */
export type PaperKind = 'slides' | 'handout';

/**
 * Makes the pages that are printed: the deck itself when the browser prints by its own menu, either kind when asked for here. They exist
 * only while they are printed.
 */
export function usePaper() {
  const [kind, setKind] = useState<PaperKind | null>(null);
  const [asked, setAsked] = useState<PaperKind | null>(null);

  useEffect(() => {
    const before = () => flushSync(() => setKind((known) => known ?? 'slides'));
    const after = () => {
      setKind(null);
      setAsked(null);
    };
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);

  useEffect(() => {
    if (asked === null) return;
    let current = true;
    void settled().then(() => {
      if (current) window.print();
    });
    return () => {
      current = false;
    };
  }, [asked]);

  const print = useCallback((what: PaperKind) => {
    setKind(what);
    setAsked(what);
  }, []);
  return { kind, print };
}

/** When fonts are there and the charts, which draw themselves a frame later, have drawn. */
async function settled(): Promise<void> {
  await document.fonts.ready;
  for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
}
