import { useId, useRef, useState, type PointerEvent } from 'react';
import { Chevron } from '@/ui/Chevron.tsx';
import { dotRows } from './dotRows.ts';
import { layoutOnPage, type FieldGrid } from './fieldLayout.ts';

/** How many times as large the lens shows the dots, and its radius. */
const TIMES = 5;
const RADIUS = 60;

/** A field drawn for one width of the page: its dots, and the mark of what lies beyond them. */
export function FieldDots(props: {
  readonly grid: FieldGrid;
  readonly dots: number;
  readonly most: number;
  readonly open: boolean;
  readonly printing: boolean;
}) {
  const { grid, dots, most, open, printing } = props;
  const drawing = layoutOnPage(dots, most, grid);
  const { width, height, pitch, dot, ground } = drawing;
  const id = useId();
  const { start, lens, handlers } = useLens();
  const fill = `url(#${id})`;
  return (
    <div className="fig-field-drawing" data-grid={grid.id} data-pitch={pitch}>
      <svg
        className="fig-field-dots"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        aria-hidden="true"
        {...handlers}
      >
        <defs>
          <pattern id={id} width={pitch} height={pitch} patternUnits="userSpaceOnUse">
            <rect width={dot} height={dot} />
          </pattern>
        </defs>
        {printing ? (
          <path
            className="fig-field-rows"
            d={dotRows(drawing)}
            strokeWidth={dot}
            strokeDasharray={`${dot} ${pitch - dot}`}
          />
        ) : (
          <path d={ground} fill={fill} />
        )}
        {start !== null && (
          <g className="fig-field-lens" ref={lens} transform={lensAt(start)}>
            <pattern id={`${id}one`} width={pitch} height={pitch} patternUnits="userSpaceOnUse">
              <circle cx={dot / 2} cy={dot / 2} r={dot / 2} />
            </pattern>
            <clipPath id={`${id}lens`}>
              <circle r={RADIUS} />
            </clipPath>
            <circle r={RADIUS + 1.5} className="fig-field-glass" />
            <g clipPath={`url(#${id}lens)`}>
              <path d={ground} fill={`url(#${id}one)`} transform={seenAt(start)} />
            </g>
          </g>
        )}
      </svg>
      {open && (
        <Chevron className="fig-field-mark" {...markSize(grid, height - (pitch > LARGE ? pitch - dot : 0))} />
      )}
    </div>
  );
}

/** The gap after dots of a larger pitch is seen: the mark ends with the last of them. */
const LARGE = 6;

/** The mark is as tall as the field; below a narrow one it is a line high, and never wider than tall. */
const markSize = ({ mark }: FieldGrid, height: number) =>
  mark === 0 ? { width: 38, height: 44 } : { width: Math.min(mark, height), height };

/** A lens that follows a mouse: what moves is moved in the drawing itself, as nothing else depends on where it is. */
function useLens() {
  const [start, setStart] = useState<Point | null>(null);
  const lens = useRef<SVGGElement>(null);
  const follow = ({ pointerType, clientX, clientY, currentTarget }: PointerEvent<SVGSVGElement>) => {
    if (pointerType === 'touch') return;
    const { left, top } = currentTarget.getBoundingClientRect();
    const point = { x: clientX - left, y: clientY - top };
    if (start === null) return setStart(point);
    lens.current?.setAttribute('transform', lensAt(point));
    lens.current?.querySelector('path')?.setAttribute('transform', seenAt(point));
  };
  return { start, lens, handlers: { onPointerMove: follow, onPointerLeave: () => setStart(null) } };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const lensAt = ({ x, y }: Point) => `translate(${x} ${y})`;
const seenAt = ({ x, y }: Point) => `scale(${TIMES}) translate(${-x} ${-y})`;
