import { useEffect, useState, useSyncExternalStore } from 'react';
import { useMediaQuery } from '@/ui/screen/mediaQuery.ts';

/** Device pixels a CSS px; follows zoom and the move to another screen. */
export function usePixelRatio(): number {
  return useSyncExternalStore(
    onResize,
    () => window.devicePixelRatio || 1,
    () => 1,
  );
}

/** Zoom and another screen both resize the window in CSS px. */
function onResize(onChange: () => void): () => void {
  window.addEventListener('resize', onChange);
  return () => window.removeEventListener('resize', onChange);
}

/** A value that is another whenever the page's colours may be: appearance, forced colours, print. */
export function useInkChanges(): string {
  const dark = useMediaQuery('(prefers-color-scheme: dark)');
  const forced = useMediaQuery('(forced-colors: active)');
  const print = useMediaQuery('print');
  const [appearance, setAppearance] = useState<string | null>(null);
  useEffect(() => {
    const root = document.documentElement;
    const read = () => setAppearance(root.getAttribute('data-appearance'));
    const observer = new MutationObserver(read);
    observer.observe(root, { attributes: true, attributeFilter: ['data-appearance'] });
    read();
    return () => observer.disconnect();
  }, []);
  return `${dark}-${forced}-${print}-${appearance}`;
}
