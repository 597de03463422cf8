import type { ReactNode } from 'react';
import { useWholeI18n } from '@/i18n/I18n.tsx';
import { TICK_EM, Ticks } from '../Ticks.tsx';
import type { TextMetrics } from '../../layout/label.ts';
import type { LensStrip } from '../../layout/openLayout.ts';
import { pxOf } from '../../layout/placement.ts';
import { ticksIn } from '../../layout/ticks.ts';

/** The lines of a lens are no closer than the units that it is said to show, about so many days. */
const DAYS = { day: 1, month: 30, year: 365 } as const;

/** From the axis to the strips, in px. */
export const DROP = 40;

/** How far down the words begin, as a share of that. */
const SAID = 0.45;

/** From each crowded span of the axis down to its strip, with how many times as wide it is. */
export function LensConnectors({
  strips,
  width,
}: {
  readonly strips: readonly LensStrip[];
  readonly width: number;
}) {
  const { m } = useWholeI18n();
  const inside = (px: number) => Math.min(Math.max(px, 0), width);
  return (
    <>
      <svg className="tl-lens-drop" width={width} height={DROP} aria-hidden="true">
        {strips.map(({ lens, opened, left, width: wide }) => {
          const [from, to] = [inside(opened.from), inside(opened.to)].map(String);
          const [start, end] = [left, left + wide].map(String);
          return (
            <g key={lens.from}>
              <path className="tl-lens-ground" d={`M${from} 0L${start} ${String(DROP)}H${end}L${to} 0Z`} />
              <path
                className="tl-lens-edge"
                d={`M${from} 0L${start} ${String(DROP)}M${to} 0L${end} ${String(DROP)}`}
              />
            </g>
          );
        })}
      </svg>
      {strips.map(({ lens, opened, left, width: wide }) => {
        // Between the slanted edges, where the words begin on the way down: below that the room is wider.
        const middle =
          ((inside(opened.from) + inside(opened.to)) * (1 - SAID) + (2 * left + wide) * SAID) / 2;
        return (
          <p key={lens.from} className="tl-lens-says" style={{ insetInlineStart: middle }}>
            {m.timeline.lens(lens.count, lens.unit, lens.factor)}
          </p>
        );
      })}
    </>
  );
}

/** A crowded span of the axis, drawn wider. */
export function LensStripPart(props: {
  readonly strip: LensStrip;
  readonly metrics: TextMetrics;
  readonly children: ReactNode;
}) {
  const { strip, metrics, children } = props;
  const { lens, left, width, scale, day } = strip;
  const { m } = useWholeI18n();
  const em = metrics.metaSize * metrics.scale;
  // Its end is the next span's beginning.
  const shown = { from: lens.from, to: lens.to - 0.5 };
  const apart = (TICK_EM * em) / scale.pxPerDay;
  const ticks = ticksIn(shown, Math.max(apart, DAYS[lens.unit]));
  const between = ticksIn(shown, apart).filter(
    ({ dayNumber }) => !ticks.some((tick) => tick.dayNumber === dayNumber),
  );
  return (
    <div
      className="tl-lens"
      role="group"
      aria-label={m.timeline.lens(lens.count, lens.unit, lens.factor)}
      style={{ insetInlineStart: left, width }}
    >
      <div className="tl-ticks" aria-hidden="true">
        <Ticks ticks={ticks} scale={scale} x={0} sight={{ from: 0, to: width }} fontSize={em} />
      </div>
      {between.map(({ dayNumber }) => (
        <span key={dayNumber} className="tl-lens-tick" style={{ insetInlineStart: pxOf(scale, dayNumber) }} />
      ))}
      {day !== null && <span className="tl-lens-day" style={{ insetInlineStart: pxOf(scale, day + 0.5) }} />}
      {children}
    </div>
  );
}
