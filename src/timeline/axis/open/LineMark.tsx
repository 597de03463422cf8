import { useId } from 'react';
import { lookOf } from '@/quantity/status.ts';
import { Hatch } from '../Hatch.tsx';
import { isTail } from '../../index/extent.ts';
import type { Line } from '../../layout/line/line.ts';

/** The arrow at the far end of a ray, in px. */
const ARROW = { long: 8, half: 5, inset: 3 } as const;
/** How far the feet of a bracket reach in. */
const FOOT = 4;

/** An entry's mark as an SVG, which paper shows without background graphics; `left` is the px of the strip at which it begins. */
export function LineMark({
  line,
  width,
  height,
}: {
  readonly line: Line;
  readonly width: number;
  readonly height: number;
}) {
  const { event, extent, shape, mark, drawn } = line;
  const ids = useId();
  const from = Math.max(-width, drawn.from);
  const x = mark.from - from;
  const long = mark.to - mark.from;
  const middle = height / 2;
  const look = lookOf(event.obsStatus);
  const hatch = `${ids}hatch`;
  const soft = `${ids}soft`;
  const fading = extent.start === 'soft' || extent.end === 'soft';
  const full = Math.min(2 * width, drawn.to) - from;
  return (
    <svg
      className="tl-mark tl-line-mark"
      data-shape={shape}
      data-start={extent.start}
      data-end={extent.end}
      data-look={look}
      width={full}
      height={height}
      aria-hidden="true"
    >
      {isTail(extent.start) && <Ray kind={extent.start} from={x} to={Math.max(0, -from)} middle={middle} />}
      {isTail(extent.end) && (
        <Ray kind={extent.end} from={x + long} to={Math.min(full, width - from)} middle={middle} />
      )}
      {look === 'hatched' && shape === 'bar' && <Hatch id={hatch} />}
      {fading && <Fade id={soft} start={extent.start === 'soft'} end={extent.end === 'soft'} />}
      {shape === 'dot' && <circle cx={x + long / 2} cy={middle} r={long / 2} />}
      {shape === 'tick' && <rect x={x} y={0} width={long} height={height} />}
      {shape === 'bracket' && (
        <path
          className="tl-line-stroke"
          d={`M${String(x + FOOT)} 1H${String(x + 1)}V${String(height - 1)}h${String(FOOT - 1)}M${String(x + long - FOOT)} 1h${String(FOOT - 1)}V${String(height - 1)}h${String(1 - FOOT)}M${String(x + 1)} ${String(middle)}H${String(x + long - 1)}`}
        />
      )}
      {shape === 'bar' && (
        <rect
          className={look === 'solid' || look === 'light' ? undefined : 'tl-line-outline'}
          x={fading ? 0 : x}
          y={height * 0.16}
          width={Math.max(0, fading ? full : long)}
          height={height * 0.68}
          fill={look === 'hatched' ? `url(#${hatch})` : fading ? `url(#${soft})` : undefined}
        />
      )}
    </svg>
  );
}

/** Dotted where the other end is not known, drawn through where none is set. */
function Ray(props: {
  readonly kind: 'open' | 'unknown';
  readonly from: number;
  readonly to: number;
  readonly middle: number;
}) {
  const { kind, from, to, middle } = props;
  const way = to < from ? 1 : -1;
  const tip = to + way * ARROW.inset;
  const back = tip + way * ARROW.long;
  return (
    <>
      <path
        className="tl-line-stroke"
        d={`M${String(back)} ${String(middle - ARROW.half)}L${String(tip)} ${String(middle)}L${String(back)} ${String(middle + ARROW.half)}`}
      />
      <path
        className="tl-line-ray"
        data-kind={kind}
        d={`M${String(from)} ${String(middle)}H${String(back)}`}
      />
    </>
  );
}

/** Soft edges: the mark fades out around where the date would be if it were right. */
function Fade({ id, start, end }: { readonly id: string; readonly start: boolean; readonly end: boolean }) {
  return (
    <linearGradient id={id}>
      <stop offset="0" stopColor="currentColor" stopOpacity={start ? 0 : 1} />
      <stop offset="0.14" stopColor="currentColor" />
      <stop offset="0.86" stopColor="currentColor" />
      <stop offset="1" stopColor="currentColor" stopOpacity={end ? 0 : 1} />
    </linearGradient>
  );
}
