import { useLayoutEffect, useState, type RefObject } from 'react';

/** Letters of a chart are never smaller, in px. */
const LEAST = 12;

/**
 * The size of an element's letters in px, `null` until it is measured; at least 12. Read anew whenever `size` is another, as the
 * page's letters follow the width of the window. An svg is laid out in px, so that a reader's own size of letters has to be asked.
 */
export function useFontSize(element: RefObject<HTMLElement | null>, size: object | null): number | null {
  const [fontSize, setFontSize] = useState<number | null>(null);
  useLayoutEffect(() => {
    if (!element.current || !size) return;
    const pixels = Number.parseFloat(getComputedStyle(element.current).fontSize);
    setFontSize(Number.isFinite(pixels) ? Math.max(LEAST, pixels) : null);
  }, [element, size]);
  return fontSize;
}
