import { isAhead, lookOf } from '@/quantity/status.ts';
import { LookBox } from '../../mark/LookBox.tsx';
import { OPEN_END_GAP } from '../../mark/openEndSize.ts';
import { TurnedOpenEnd } from '../../mark/TurnedOpenEnd.tsx';
import { SHAPE_SIDE, silhouettes } from '../symbols/silhouettes.ts';
import type { ShareLayout, SharePanel } from './layout.ts';

/** Half of the soft edge of an "about", px. */
const SOFT = 5;
const BREADTH = 18;

interface MarkProps {
  readonly panel: SharePanel;
  readonly layout: ShareLayout;
  readonly hatch: string;
}

/** A share's mark: its part of the whole's outline, or so many symbols of all. */
export function ShareMark(props: MarkProps) {
  return props.panel.row.counted ? <Symbols {...props} /> : <Part {...props} />;
}

const line = ({ row }: SharePanel) => `chart-line${isAhead(row.obsStatus) ? ' chart-line-ahead' : ''}`;

function Part({ panel, layout, hatch }: MarkProps) {
  const { row, areaTop, end, ends } = panel;
  const { left, whole, thickness } = layout;
  const middle = areaTop + thickness / 2;
  const isBand = ends !== null && row.ends?.around === false;
  const from = isBand ? ends.lower : left;
  const to = isBand ? ends.upper : end;
  const box = { x: from, y: areaTop, width: Math.max(1, to - from), height: thickness };
  return (
    <>
      <rect className="chart-track" x={left} y={areaTop} width={whole - left} height={thickness} />
      {row.bound === 'ceiling' ? (
        <path className={line(panel)} data-figure={row.id} d={`M${end} ${areaTop}v${thickness}`} />
      ) : (
        <LookBox
          figure={row.id}
          obsStatus={row.obsStatus}
          hatch={hatch}
          box={box}
          soft={row.about ? { side: 'right', px: SOFT } : null}
        />
      )}
      {ends && row.ends?.around && (
        <path
          className={`${line(panel)} chart-whisker`}
          d={`M${ends.lower} ${middle}H${ends.upper}M${ends.lower} ${middle - 5}v10M${ends.upper} ${middle - 5}v10`}
        />
      )}
      {row.bound !== null && (
        <TurnedOpenEnd
          to={row.bound === 'floor' ? 'right' : 'left'}
          x={row.bound === 'floor' ? end + OPEN_END_GAP : end - OPEN_END_GAP}
          y={middle}
          breadth={Math.min(thickness, BREADTH) * 0.8}
          obsStatus={row.obsStatus}
        />
      )}
    </>
  );
}

/** The last one that is filled is fainter where the share is only about right. */
function Symbols({ panel, layout, hatch }: MarkProps) {
  const { row, symbols, side, areaTop } = panel;
  if (!row.counted) return null;
  const { count, symbol } = row.counted;
  const look = lookOf(row.obsStatus);
  return symbols.map((x, index) => {
    const filled = index < count;
    return (
      <path
        key={x}
        className={`chart-symbol ${filled ? `chart-mark-${look}` : 'chart-track'}`}
        data-figure={row.id}
        d={silhouettes[symbol]}
        transform={`translate(${x - side / 2} ${areaTop + (layout.thickness - side) / 2}) scale(${side / SHAPE_SIDE})`}
        {...(filled && look === 'hatched' ? { fill: `url(#${hatch})` } : {})}
        {...(filled && row.about && index === count - 1 ? { opacity: 0.5 } : {})}
      />
    );
  });
}
