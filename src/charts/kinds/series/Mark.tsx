import { isAhead } from '@/quantity/status.ts';
import { LookBox } from '../../mark/LookBox.tsx';
import { OPEN_END_GAP, OPEN_END_LENGTH } from '../../mark/openEndSize.ts';
import { TurnedOpenEnd } from '../../mark/TurnedOpenEnd.tsx';
import { SOFT, type SeriesPlace } from './layout.ts';

/** As broad as the mark of an open end is long, where the column is. */
const BREADTH = 18;
const DOT = 5;

interface MarkProps {
  readonly place: SeriesPlace;
  readonly as: 'columns' | 'line';
  readonly zero: number;
  readonly hatch: string;
}

/** A value's mark: a column from 0 or a point, a band between printed ends, and the open end of a bound. */
export function SeriesMark(props: MarkProps) {
  const { point } = props.place;
  if (point.bound === 'within') return <Ceiling {...props} />;
  if (point.ends && !point.ends.around) return <Band {...props} />;
  return (
    <>
      {props.as === 'columns' ? <Column {...props} /> : <Dot {...props} />}
      {point.ends && <Whiskers {...props} />}
      {point.bound === 'beyond' && <Beyond {...props} />}
    </>
  );
}

const thinLine = ({ point }: SeriesPlace) =>
  `chart-line chart-line-thin${isAhead(point.obsStatus) ? ' chart-line-ahead' : ''}`;
const line = ({ point }: SeriesPlace) => `chart-line${isAhead(point.obsStatus) ? ' chart-line-ahead' : ''}`;

function Column({ place, zero, hatch }: MarkProps) {
  const { point, x, y, width } = place;
  const up = point.value >= 0;
  return (
    <LookBox
      figure={point.id}
      obsStatus={point.obsStatus}
      hatch={hatch}
      box={{ x, y: Math.min(y, zero), width, height: Math.abs(zero - y) }}
      soft={point.about ? { side: up ? 'up' : 'down', px: SOFT } : null}
    />
  );
}

/** A point of a line; soft where the number is only about right. */
function Dot({ place, hatch }: MarkProps) {
  const { point, centre, y } = place;
  const size = 2 * DOT;
  const box = { x: centre - DOT, y: y - DOT, width: size, height: size };
  return (
    <>
      {point.about && <circle className={thinLine(place)} cx={centre} cy={y} r={DOT + 4} />}
      <LookBox figure={point.id} obsStatus={point.obsStatus} hatch={hatch} box={box} />
    </>
  );
}

/** A range: a box between its printed ends, and nothing but a thin line down to 0. */
function Band({ place, as, zero, hatch }: MarkProps) {
  const { point, ends, x, width, centre } = place;
  if (!ends) return null;
  const near = point.value >= 0 ? ends.lower : ends.upper;
  const box = { x, y: ends.upper, width, height: ends.lower - ends.upper };
  return (
    <>
      {as === 'columns' && <path className={thinLine(place)} d={`M${centre} ${near}V${zero}`} />}
      <LookBox figure={point.id} obsStatus={point.obsStatus} hatch={hatch} box={box} />
    </>
  );
}

function Whiskers({ place }: MarkProps) {
  const { ends, centre, width } = place;
  if (!ends) return null;
  const cap = Math.min(width, 2 * DOT) / 2;
  const across = (y: number) => `M${centre - cap} ${y}h${2 * cap}`;
  return (
    <path
      className={`${line(place)} chart-whisker`}
      d={`M${centre} ${ends.upper}V${ends.lower}${across(ends.upper)}${across(ends.lower)}`}
    />
  );
}

/** "More than": the true value lies further on. */
function Beyond({ place }: MarkProps) {
  const { point, centre, y, width } = place;
  const up = point.value >= 0;
  const start = up ? y - OPEN_END_GAP : y + OPEN_END_GAP;
  return (
    <TurnedOpenEnd
      to={up ? 'up' : 'down'}
      x={centre}
      y={start}
      breadth={Math.max(8, Math.min(width, BREADTH))}
      obsStatus={point.obsStatus}
    />
  );
}

/** "Up to": a tick at the number, the open end towards 0 where there is room, and no column, as none is stated. */
function Ceiling({ place, zero, as }: MarkProps) {
  const { point, x, width, centre, y } = place;
  const up = point.value >= 0;
  const room = Math.abs(zero - y);
  const hasEnd = room > OPEN_END_LENGTH + 2 * OPEN_END_GAP;
  const start = up ? y + OPEN_END_GAP : y - OPEN_END_GAP;
  const stem = (hasEnd ? OPEN_END_LENGTH + 2 * OPEN_END_GAP : OPEN_END_GAP) * (up ? 1 : -1);
  return (
    <>
      <path className={line(place)} data-figure={point.id} d={`M${x} ${y}h${width}`} />
      {as === 'columns' && <path className={thinLine(place)} d={`M${centre} ${y + stem}V${zero}`} />}
      {hasEnd && (
        <TurnedOpenEnd
          to={up ? 'down' : 'up'}
          x={centre}
          y={start}
          breadth={Math.max(8, Math.min(width, BREADTH))}
          obsStatus={point.obsStatus}
        />
      )}
    </>
  );
}
