import type { ReactNode } from 'react';
import { lookOf } from '@/quantity/status.ts';
import { fadeIds } from '../mark/Fades.tsx';
import { OpenEnd } from '../mark/OpenEnd.tsx';
import { OPEN_END_GAP, OPEN_END_LENGTH } from '../mark/openEndSize.ts';
import type { RowsLayout } from './layoutRows.ts';
import type { ValueRow } from './rowsModel.ts';
import { DOT, FADE, type RangeEnd } from './valueMark.ts';

/** Height of the mark of an open end: as high as it is long, where the bar is thick enough. */
const OPEN_END_HEIGHT = 18;
const LINE_HEIGHT = 16;
/** A bar is never shorter than a pixel: what is stated is seen, beside values millions of times as large. */
const LEAST = 1;

interface MarkProps {
  readonly row: ValueRow;
  /** Where the mark’s ends lie on the axis, in px. */
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly layout: RowsLayout;
  /** The chart's own, for its hatch and its fades. */
  readonly id: string;
}

/** The mark of a row. What is only near, or has an end open, shows it at a fixed length, so that it is never read as a value. */
export function MarkShape(props: MarkProps) {
  const { row } = props;
  return <g data-figure={row.id}>{shapeOf(props)}</g>;
}

function shapeOf(props: MarkProps): ReactNode {
  const { row, from, to, top, layout } = props;
  const { mark } = row;
  const middle = top + layout.thickness / 2;
  const half = Math.min(layout.thickness, LINE_HEIGHT) / 2;
  switch (mark.shape) {
    case 'bar':
      return <BarMark {...props} isLeft={mark.to < mark.from} end={mark.end} middle={middle} />;
    case 'bound':
      return <BoundMark {...props} side={mark.side} middle={middle} />;
    case 'range': {
      const soft = (end: RangeEnd) => (end === 'about' ? FADE / 2 : 0);
      const solid = { from: from + soft(mark.lower), to: to - soft(mark.upper) };
      return (
        <>
          <BarRect {...props} from={Math.min(solid.from, solid.to)} to={solid.to} height={half * 1.1} />
          {mark.lower === 'about' ? (
            <BarRect {...props} from={from - FADE / 2} to={from + FADE / 2} height={half * 1.1} fade="left" />
          ) : (
            <EndMark row={row} x={from} middle={middle} half={half} open={mark.lower === 'open'} />
          )}
          {mark.upper === 'about' ? (
            <BarRect {...props} from={to - FADE / 2} to={to + FADE / 2} height={half * 1.1} fade="right" />
          ) : (
            <EndMark row={row} x={to} middle={middle} half={half} open={mark.upper === 'open'} />
          )}
        </>
      );
    }
    case 'whiskers': {
      const at = from + ((mark.at - mark.from) / (mark.to - mark.from || 1)) * (to - from);
      return (
        <>
          <path
            className={`chart-whiskers chart-stroke-${lookOf(row.obsStatus)}`}
            d={`M${from} ${middle}H${to}M${from} ${middle - half * 0.7}v${half * 1.4}M${to} ${middle - half * 0.7}v${half * 1.4}`}
          />
          <Dot row={row} x={at} middle={middle} id={props.id} />
        </>
      );
    }
    case 'dot':
      return (
        <>
          {mark.end !== 'closed' && (
            <BarRect {...props} from={from - FADE} to={from} height={DOT} fade="left" />
          )}
          {mark.end === 'about' && (
            <BarRect {...props} from={from} to={from + FADE} height={DOT} fade="right" />
          )}
          <Dot row={row} x={from} middle={middle} id={props.id} />
        </>
      );
  }
}

/** From the base to the value: closed, with the mark of an open end, or fading around or short of its end. */
function BarMark(
  props: MarkProps & {
    readonly isLeft: boolean;
    readonly end: 'closed' | 'open' | 'about' | 'nearly';
    readonly middle: number;
  },
) {
  const { row, from, to, layout, isLeft, end, middle } = props;
  if (end === 'closed') return <BarRect {...props} height={layout.thickness} whole />;
  if (end === 'open') {
    const height = Math.min(layout.thickness, OPEN_END_HEIGHT);
    const x = isLeft ? from - OPEN_END_GAP - OPEN_END_LENGTH : to + OPEN_END_GAP;
    return (
      <>
        <BarRect {...props} height={layout.thickness} whole />
        <OpenEnd {...{ x, middle, height }} obsStatus={row.obsStatus} pointsLeft={isLeft} />
      </>
    );
  }
  const short = end === 'about' ? FADE / 2 : FADE;
  const long = end === 'about' ? FADE / 2 : 0;
  // A bar shorter than its fade is all fade.
  const solid = Math.max(0, to - from - short);
  return isLeft ? (
    <>
      <BarRect {...props} from={from - long} to={to - solid} height={layout.thickness} fade="left" />
      <BarRect {...props} from={to - solid} to={to} height={layout.thickness} whole />
    </>
  ) : (
    <>
      <BarRect {...props} from={from} to={from + solid} height={layout.thickness} whole />
      <BarRect {...props} from={from + solid} to={to + long} height={layout.thickness} fade="right" />
    </>
  );
}

/** A tick at the bound, and which way the true value lies. */
function BoundMark(props: MarkProps & { readonly side: 'above' | 'below'; readonly middle: number }) {
  const { row, from, layout, side, middle } = props;
  const height = Math.min(layout.thickness, OPEN_END_HEIGHT);
  const before = from - OPEN_END_GAP - OPEN_END_LENGTH;
  // Close to 0 there is no room before the tick: the mark stands behind it and points back.
  const crosses = layout.base !== null && from >= layout.base && before < layout.base;
  const x = side === 'below' && !crosses ? before : from + OPEN_END_GAP;
  return (
    <>
      <path
        className={`chart-tick chart-stroke-${lookOf(row.obsStatus)}`}
        d={`M${from} ${middle - layout.thickness / 2}v${layout.thickness}`}
      />
      <OpenEnd {...{ x, middle, height }} obsStatus={row.obsStatus} pointsLeft={side === 'below'} />
    </>
  );
}

function BarRect(props: {
  readonly row: ValueRow;
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly layout: RowsLayout;
  readonly id: string;
  readonly height: number;
  readonly fade?: 'left' | 'right';
  /** The bar that is as long as its value; what fades is not. */
  readonly whole?: boolean;
}) {
  const { row, from, to, top, layout, id, height, fade, whole = false } = props;
  return (
    <rect
      className={`${whole ? 'chart-bar' : 'chart-part'} chart-${row.obsStatus}`}
      data-figure={row.id}
      x={from}
      y={top + (layout.thickness - height) / 2}
      width={Math.max(whole ? LEAST : 0, to - from)}
      height={height}
      fill={lookOf(row.obsStatus) === 'hatched' ? `url(#${id}-hatch)` : undefined}
      mask={fade === undefined ? undefined : `url(#${fadeIds(id)[fade]})`}
    />
  );
}

function Dot(props: {
  readonly row: ValueRow;
  readonly x: number;
  readonly middle: number;
  readonly id: string;
}) {
  const { row, x, middle } = props;
  return (
    <circle
      className={`chart-dot chart-dot-${lookOf(row.obsStatus)}`}
      data-figure={row.id}
      cx={x}
      cy={middle}
      r={DOT - 1}
    />
  );
}

/** The end of a range: a tick where it is reached, a ring where it is left out. */
function EndMark(props: {
  readonly row: ValueRow;
  readonly x: number;
  readonly middle: number;
  readonly half: number;
  readonly open: boolean;
}) {
  const { row, x, middle, half, open } = props;
  const look = `chart-stroke-${lookOf(row.obsStatus)}`;
  return open ? (
    <circle className={`chart-ring ${look}`} cx={x} cy={middle} r={DOT - 1} />
  ) : (
    <path className={`chart-tick ${look}`} d={`M${x} ${middle - half}v${half * 2}`} />
  );
}
