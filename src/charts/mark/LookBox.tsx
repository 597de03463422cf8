import { lookOf, type ObsStatus } from '@/quantity/status.ts';
import './looks.css';

/** A rectangle in px. */
export interface BoxOf {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Steps in which an "about" fades out, and how far it does on either side of its number, in px. */
const STEPS = 5;

/**
 * A box in the look of its status, `hatch` being the id of the graphic's pattern. With `soft` px the edge on that side fades, half
 * of it before the number and half beyond: the number is only about right.
 */
export function LookBox(props: {
  readonly figure: string;
  readonly obsStatus: ObsStatus;
  readonly hatch: string;
  readonly box: BoxOf;
  readonly soft?: { readonly side: 'up' | 'down' | 'right'; readonly px: number } | null;
}) {
  const { figure, obsStatus, hatch, box, soft = null } = props;
  const look = lookOf(obsStatus);
  const shared = {
    className: `chart-mark chart-mark-${look}`,
    'data-figure': figure,
    ...(look === 'hatched' ? { fill: `url(#${hatch})` } : {}),
  };
  if (soft === null) return <rect {...shared} {...box} />;
  return (
    <>
      <rect {...shared} {...shortened(box, soft)} />
      {Array.from({ length: STEPS }, (_, step) => (
        <rect
          key={step}
          {...shared}
          {...strip(box, soft, step)}
          opacity={1 - (step + 1) / (STEPS + 1)}
          stroke="none"
          style={{ stroke: 'none' }}
        />
      ))}
    </>
  );
}

type Soft = { readonly side: 'up' | 'down' | 'right'; readonly px: number };

function shortened(box: BoxOf, { side, px }: Soft): BoxOf {
  if (side === 'right') return { ...box, width: Math.max(0, box.width - px) };
  const height = Math.max(0, box.height - px);
  return side === 'up' ? { ...box, height, y: box.y + box.height - height } : { ...box, height };
}

function strip(box: BoxOf, { side, px }: Soft, step: number): BoxOf {
  const thickness = (2 * px) / STEPS;
  const from = -px + step * thickness;
  switch (side) {
    case 'right':
      return { ...box, x: box.x + box.width + from, width: thickness };
    case 'up':
      return { ...box, y: box.y - from - thickness, height: thickness };
    case 'down':
      return { ...box, y: box.y + box.height + from, height: thickness };
  }
}
