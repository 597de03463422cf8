import { useEffect, type RefObject } from 'react';

/** What an embed says to the page around it, whenever it changes: the height at which nothing of it is cut off, in CSS pixels. */
export interface HeightMessage {
  readonly type: 'as-stated:height';
  readonly height: number;
}

/**
 * Tells the page around the frame how tall the embed would be: `whole` without the empty stretch between `part` and `foot`, which only
 * fills the frame. Anyone may frame a part, so who listens is not known and the message goes to whoever does (`*`): it holds one
 * number, which a page could as well find by trying, and nothing of the report. Nothing is asked or heard of that page.
 */
export function useTellHeight(
  whole: RefObject<HTMLElement | null>,
  part: RefObject<HTMLElement | null>,
  foot: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    const [outer, above, below] = [whole.current, part.current, foot.current];
    if (window.parent === window || !outer || !above || !below) return;
    let told = 0;
    const tell = () => {
      const empty = below.getBoundingClientRect().top - above.getBoundingClientRect().bottom;
      const height = Math.ceil(outer.getBoundingClientRect().height - empty);
      if (height === told) return;
      told = height;
      const message: HeightMessage = { type: 'as-stated:height', height };
      window.parent.postMessage(message, '*');
    };
    const observer = new ResizeObserver(tell);
    for (const element of [above, below]) observer.observe(element);
    return () => observer.disconnect();
  }, [whole, part, foot]);
}
