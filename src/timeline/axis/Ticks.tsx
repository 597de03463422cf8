import { memo } from 'react';
import { useI18n } from '@/i18n/I18n.tsx';
import { formatTick } from '@/period/format.ts';
import { textWidth } from '@/ui/screen/textWidth.ts';
import { pxOf, type Scale } from '../layout/placement.ts';
import type { Stretch } from '../layout/rows.ts';
import type { Tick } from '../layout/ticks.ts';

/** Labels of the axis are at least so far apart, in em of its text. */
export const TICK_EM = 6.5;

/** From a line to its label, in px (plot.css). */
const PADDING = 5;

/** The lines of the axis with their labels. What they say stands in words at the entries, so they are not read out. */
export const Ticks = memo(function Ticks(props: {
  readonly ticks: readonly Tick[];
  readonly scale: Scale;
  readonly x: number;
  /** The stretch that is in sight, in px of the scale: a label that would be cut at its ends is left out. */
  readonly sight: Stretch;
  /** The size of the labels in px. */
  readonly fontSize: number;
}) {
  const { ticks, scale, x, sight, fontSize } = props;
  const { m } = useI18n();
  return ticks.map(({ dayNumber, year, month, day }) => {
    const px = pxOf(scale, dayNumber);
    const label = formatTick(year, month, day, m.period);
    const whole = px >= sight.from && px + PADDING + textWidth(label) * fontSize <= sight.to;
    return (
      <span
        key={dayNumber}
        className="tl-tick"
        data-major={day === 1 || (day === null && month === 1)}
        style={{ transform: `translateX(${String(Math.round(px + x))}px)` }}
      >
        {whole && label}
      </span>
    );
  });
});
