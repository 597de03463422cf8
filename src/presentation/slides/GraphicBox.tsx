import { useRef, type ReactNode } from 'react';
import { useElementSize } from '@/ui/screen/elementSize.ts';

/** The room that a slide leaves for a graphic, in CSS px; it is drawn when the room is known, before anything is painted. */
export function GraphicBox({
  children,
}: {
  readonly children: (width: number, height: number) => ReactNode;
}) {
  const ref = useRef<HTMLDivElement>(null);
  const size = useElementSize(ref);
  return (
    <div ref={ref} className="deck-graphic">
      {size !== null && size.width > 0 && children(size.width, size.height)}
    </div>
  );
}
