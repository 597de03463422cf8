import { useEffect, useState, type ReactNode, type RefObject } from 'react';
import { useHoldsSelected } from '@/report/useIsSelected.ts';
import { Away } from './Away.tsx';
import type { Chunk } from './model/chunks.ts';

/** How far from what is seen a stretch is drawn: farther than the runs in it, so that these are there to see for themselves. */
const MARGIN = '2000px 0px';

/**
 * Runs of rows that are one thing while they are far from what is seen: a hundred thousand rows would else be six thousand elements of
 * room, which a browser styles and lays out anew at each selection.
 */
export function Stretch(props: {
  readonly table: RefObject<HTMLTableElement | null>;
  readonly name: string;
  readonly chunks: readonly Chunk[];
  readonly children: ReactNode;
}) {
  const { table, name, chunks, children } = props;
  const [near, setNear] = useState(false);
  const figures = chunks.flatMap((chunk) => chunk.figures);
  const holdsSelected = useHoldsSelected(figures);
  const shown = near || holdsSelected;
  useEffect(() => {
    if (!('IntersectionObserver' in window)) return;
    // One body of room, or those of its runs.
    const bodies = [...(table.current?.querySelectorAll(`[data-stretch="${name}"]`) ?? [])];
    const seen = new Set<Element>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) seen[isIntersecting ? 'add' : 'delete'](target);
        // What holds the focus stays.
        setNear(seen.size > 0 || bodies.some((body) => body.contains(document.activeElement)));
      },
      { rootMargin: MARGIN },
    );
    for (const body of bodies) observer.observe(body);
    return () => observer.disconnect();
  }, [table, name, shown, chunks]);
  return shown ? (
    children
  ) : (
    <tbody role="presentation" className="led-body" data-stretch={name}>
      <Away rows={figures.length} />
    </tbody>
  );
}
