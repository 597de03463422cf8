import { startTransition, useEffect, useState, type RefObject } from 'react';

/** Letters of a chart are never smaller, in px. */
const LEAST = 12;

/** An element's room and letters in CSS px. */
export interface TextBox {
  readonly width: number;
  readonly fontSize: number;
}

/**
 * The width of an element and the size of its letters (at least 12), `null` until they are known; follows them. The letters are asked for,
 * as an svg is laid out in px and a reader may have set them larger. The page is never laid out for the answer: it comes with the
 * browser's own layout, of what is far from sight when it comes near, and what is first drawn from it is drawn in slices.
 */
export function useTextBox(ref: RefObject<HTMLElement | null>): TextBox | null {
  const [box, setBox] = useState<TextBox | null>(null);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    let isFirst = true;
    const observer = new ResizeObserver(() => {
      const width = element.clientWidth;
      const pixels = Number.parseFloat(getComputedStyle(element).fontSize);
      const fontSize = Math.max(LEAST, Number.isFinite(pixels) ? pixels : LEAST);
      const take = () =>
        setBox((before) =>
          before?.width === width && before.fontSize === fontSize ? before : { width, fontSize },
        );
      if (isFirst) startTransition(take);
      else take();
      isFirst = false;
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return box;
}
