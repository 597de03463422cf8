import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { useElementSize } from '@/ui/screen/elementSize.ts';

/** What a graphic is drawn with, in CSS px: the room that its slide leaves for it, and the size of the slide's words. */
export interface GraphicRoom {
  readonly width: number;
  readonly height: number;
  readonly letters: number;
}

/** The room that a slide leaves for a graphic; it is drawn when the room is known, before anything is painted. */
export function GraphicBox({
  least = () => 0,
  children,
}: {
  /** How high the graphic has to be at least, in px. */
  readonly least?: (room: GraphicRoom) => number;
  readonly children: (room: GraphicRoom) => ReactNode;
}) {
  const ref = useRef<HTMLDivElement>(null);
  const size = useElementSize(ref);
  const [letters, setLetters] = useState(0);
  useLayoutEffect(() => {
    if (ref.current) setLetters(Number.parseFloat(getComputedStyle(ref.current).fontSize));
  }, [size]);
  const room = size !== null && size.width > 0 ? { ...size, letters } : null;
  const high = room === null ? 0 : least(room);
  return (
    <div
      ref={ref}
      className="deck-graphic"
      style={high > 0 ? { minBlockSize: Math.ceil(high), flexShrink: 0 } : undefined}
    >
      {room !== null && children(room)}
    </div>
  );
}
