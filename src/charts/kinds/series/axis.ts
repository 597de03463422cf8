import { formatNumber } from '@/quantity/numberText.ts';
import type { Numerals } from '@/quantity/numerals.ts';
import { spanAxis, type Axis } from '../../rows/spanAxis.ts';

/** A linear axis over these values and 0, with about so many steps. `whole`: no tick between whole numbers. */
export function valueAxis(
  values: readonly number[],
  steps: number,
  whole: boolean,
  numerals: Numerals,
): Axis {
  return spanAxis(
    {
      least: Math.min(0, ...values),
      most: Math.max(0, ...values),
      whole,
      outward: false,
      label: (value) => formatNumber(value, numerals),
    },
    steps,
  );
}
