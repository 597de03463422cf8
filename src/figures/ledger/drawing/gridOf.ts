import type { CSSProperties } from 'react';
import { placeOn, type Axis } from '../model/axis.ts';

/** The lines of an axis as backgrounds, which its rows inherit: no element for each line of each row. */
export function gridOf(axis: Axis | null): CSSProperties | undefined {
  if (!axis) return undefined;
  const line = (color: string) => `linear-gradient(var(${color}), var(${color}))`;
  const images = axis.ticks.map((tick) => line(tick === 0 ? '--ink' : '--hairline'));
  const places = axis.ticks.map((tick) => `${Number((placeOn(axis, tick) * 100).toFixed(3))}% 0`);
  return { '--led-lines': images.join(','), '--led-places': places.join(',') };
}

declare module 'react' {
  interface CSSProperties {
    '--led-lines'?: string;
    '--led-places'?: string;
    '--led-at'?: string;
    '--led-away'?: number;
  }
}
