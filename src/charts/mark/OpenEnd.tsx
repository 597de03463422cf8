import type { ObsStatus } from '@/quantity/status.ts';
import { OPEN_END_LENGTH } from './openEndSize.ts';

/** How much of the mark's length one chevron takes; two overlap in the rest. */
const CHEVRON = 0.5;

/** From so many px of height on, the arms are drawn thicker and their ends cut, as beside a field. */
const TALL = 40;

/** The double chevron at an open end. Its length is fixed; its height follows what it stands beside. */
export function OpenEnd(props: {
  readonly x: number;
  readonly middle: number;
  readonly height: number;
  readonly obsStatus: ObsStatus;
  /** The true value lies to the left: the number is a ceiling. */
  readonly pointsLeft?: boolean;
}) {
  const { x, middle, height, obsStatus, pointsLeft = false } = props;
  const stroke = height < TALL ? 2.5 : 4;
  const half = (height - stroke) / 2;
  const depth = OPEN_END_LENGTH * CHEVRON - stroke / 2;
  const chevron = (left: number) => {
    const [ends, tip] = pointsLeft ? [left + depth, left] : [left, left + depth];
    return `M${ends} ${middle - half}L${tip} ${middle}L${ends} ${middle + half}`;
  };
  const first = x + stroke / 2;
  return (
    <path
      className={`chart-open-end chart-open-end-${obsStatus}`}
      d={chevron(first) + chevron(x + OPEN_END_LENGTH - stroke / 2 - depth)}
      strokeWidth={stroke}
      style={height < TALL ? undefined : { strokeLinecap: 'butt', strokeLinejoin: 'miter' }}
    />
  );
}
