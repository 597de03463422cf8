import type { Quantity } from '@/quantity/quantity.ts';
import { isLowerBound, isUpperBound } from '@/quantity/quantity.ts';

/** The linear axis of one unit; 0 is always on it. */
export interface Axis {
  readonly lower: number;
  readonly upper: number;
  /** From `lower` to `upper`, evenly. */
  readonly ticks: readonly number[];
  /** A ray runs to the upper edge, which is no number then. */
  readonly openAbove: boolean;
}

/** What an axis has to know of its figures. */
export type Measured = Pick<Quantity, 'value' | 'comparator'>;

/** What an axis has to know of its unit. */
export interface Scale {
  /** Only whole numbers make sense. */
  readonly whole: boolean;
  /** Values may lie below zero. */
  readonly signed: boolean;
  /** The axis is that of a whole of so much: 100 for shares in per cent. */
  readonly full: number | null;
}

/** The printed numbers that have to be on the axis; none where words stand instead. */
export function endsOf({ value }: Measured): readonly number[] {
  switch (value.form) {
    case 'number':
      return [value.value];
    case 'range':
      return [value.lower, value.upper];
    case 'interval':
      return [value.lower, value.value, value.upper];
    case 'outOf':
      return [(value.count / value.of) * 100];
    case 'words':
      return [];
  }
}

/**
 * The axis of the figures of one unit: from zero, with even round ticks, and room beyond what has an open end or ends at a
 * tick, so that no bar looks as if it filled the scale. `null`: there is no number to draw.
 */
export function axisOf(figures: readonly Measured[], { whole, signed, full }: Scale): Axis | null {
  const ends = figures.flatMap(endsOf);
  if (ends.length === 0) return null;
  const openAbove = figures.some(isLowerBound);
  const openBelow = signed && figures.some(isUpperBound);
  const [least, most] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  if (full !== null && least >= 0 && most <= full) {
    return { lower: 0, upper: full, ticks: [0, 1, 2, 3, 4].map((n) => (n * full) / 4), openAbove };
  }
  const step = roundStep((most - least || 1) / 5, whole);
  const above = most === 0 && least < 0 && !openAbove ? 0 : firstBeyond(most, step, openAbove);
  const below = least === 0 && !openBelow ? 0 : firstBeyond(-least, step, openBelow);
  const ticks = Array.from({ length: below + above + 1 }, (_, n) => clean((n - below) * step));
  return { lower: clean(-below * step), upper: clean(above * step), ticks, openAbove };
}

/** Where a number stands on an axis, from 0 to 1. */
export const placeOn = ({ lower, upper }: Axis, number: number): number => (number - lower) / (upper - lower);

/** How many steps the axis needs to end beyond a number: half a step of room for a ray. */
function firstBeyond(number: number, step: number, ray: boolean): number {
  const steps = clean(number / step);
  return Math.max(1, ray ? Math.ceil(steps + 0.5) : Math.floor(steps) + 1);
}

/** The first of 1, 2, 5, 10, … that is at least so much. */
function roundStep(atLeast: number, whole: boolean): number {
  const power = 10 ** Math.floor(Math.log10(atLeast));
  const step =
    [1, 2, 5, 10].map((n) => clean(n * power)).find((round) => round >= clean(atLeast)) ?? power * 10;
  return whole ? Math.max(1, step) : step;
}

/** Without what doubles add: 0.30000000000000004 is 0.3. */
const clean = (number: number) => Number(number.toPrecision(12));
