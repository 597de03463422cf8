import { formatNumber } from '@/quantity/numberText.ts';
import type { Numerals } from '@/quantity/numerals.ts';
import { linearAxis, type Tick } from '../bars/axis.ts';

/** A linear axis that 0 stands on. */
export interface ValueAxis {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly Tick[];
}

/** An axis ends at a tick when that is at most this share beyond the outermost value, else at that value. */
const MOST_BEYOND = 0.1;

/** An axis over these values and 0, with about so many steps. `whole`: no tick between whole numbers. */
export function valueAxis(
  values: readonly number[],
  steps: number,
  whole: boolean,
  numerals: Numerals,
): ValueAxis {
  const lowest = Math.min(0, ...values);
  const highest = Math.max(0, ...values);
  const span = highest - lowest;
  const step = linearAxis(span, steps, whole, numerals).ticks[1]?.value ?? 1;
  const up = countOf(highest, step, span);
  const down = countOf(-lowest, step, span);
  const ticks = Array.from({ length: up + down + 1 }, (_, index) => {
    const value = Number(((index - down) * step).toPrecision(12));
    return { value, label: formatNumber(value, numerals) };
  });
  return {
    min: Math.min(lowest, ticks[0]?.value ?? 0),
    max: Math.max(highest, ticks.at(-1)?.value ?? 0) || (lowest < 0 ? 0 : step),
    ticks,
  };
}

/** How many steps an end of the axis has: one beyond its value where that is near. */
function countOf(reach: number, step: number, span: number): number {
  const beyond = Math.ceil(reach / step);
  return beyond * step - reach <= span * MOST_BEYOND ? beyond : Math.floor(reach / step);
}
