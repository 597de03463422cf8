import type { ObsStatus } from '@/quantity/status.ts';
import { OpenEnd } from './OpenEnd.tsx';

const TURNS = { right: 0, down: 90, left: 180, up: 270 } as const;

/** The double chevron of a bound, pointing to the side on which the true value lies; it begins at a point, in px. */
export function TurnedOpenEnd(props: {
  readonly to: keyof typeof TURNS;
  readonly x: number;
  readonly y: number;
  /** Its measure across the way that it points. */
  readonly breadth: number;
  readonly obsStatus: ObsStatus;
}) {
  const { to, x, y, breadth, obsStatus } = props;
  return (
    <g transform={`translate(${x} ${y}) rotate(${TURNS[to]})`}>
      <OpenEnd x={0} middle={0} height={breadth} obsStatus={obsStatus} />
    </g>
  );
}
