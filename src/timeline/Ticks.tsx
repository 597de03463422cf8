import { memo } from 'react';
import { useI18n } from '@/i18n/I18n.tsx';
import { formatTick } from '@/period/format.ts';
import { pxOf, type Scale } from './placement.ts';
import type { Tick } from './ticks.ts';

/** The lines of the axis with their labels. What they say stands in words at the entries, so they are not read out. */
export const Ticks = memo(function Ticks(props: {
  readonly ticks: readonly Tick[];
  readonly scale: Scale;
  readonly x: number;
}) {
  const { ticks, scale, x } = props;
  const { m } = useI18n();
  return ticks.map(({ dayNumber, year, month, day }) => (
    <span
      key={dayNumber}
      className="tl-tick"
      data-major={day === 1 || (day === null && month === 1)}
      style={{ transform: `translateX(${String(Math.round(pxOf(scale, dayNumber) + x))}px)` }}
    >
      {formatTick(year, month, day, m.period)}
    </span>
  ));
});
