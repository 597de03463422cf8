import { formatNumber } from '@/quantity/numberText.ts';
import { type Numerals } from '@/quantity/numerals.ts';

export interface Tick {
  readonly value: number;
  readonly label: string;
}

/** A linear axis from 0 to `max`. */
export interface Axis {
  readonly max: number;
  readonly ticks: readonly Tick[];
}

/** Steps that readers count in, as mantissa and power of ten. */
const MANTISSAS = [
  [1, 0],
  [2, 0],
  [25, -1],
  [5, 0],
] as const;

/** An axis ends at a tick when that is at most this share beyond the largest value, else at that value: bars are long. */
const MOST_BEYOND = 0.05;

/**
 * An axis from 0 to at least `max` with at most `steps` equal steps of 1, 2, 2.5 or 5 times a power of ten. Ticks are decimals
 * written out and read, not sums of doubles, so that 3 steps of 0.1 are 0.3. `whole`: no tick between whole numbers.
 */
export function linearAxis(max: number, steps: number, whole: boolean, numerals: Numerals): Axis {
  const atLeast = max > 0 ? max : 1;
  const first = Math.floor(Math.log10(atLeast / steps));
  for (let exponent = whole ? Math.max(0, first) : first; ; exponent += 1) {
    for (const [mantissa, shift] of MANTISSAS) {
      const power = exponent + shift;
      if (whole && power < 0) continue;
      const step = Number(`${mantissa}e${power}`);
      const count = Math.ceil(atLeast / step);
      if (count > steps) continue;
      const ticks = Array.from({ length: count + 1 }, (_, index) => {
        const value = Number(`${mantissa * index}e${power}`);
        return { value, label: formatNumber(value, numerals) };
      });
      const end = ticks.at(-1)?.value ?? atLeast;
      return ticks.length <= 2 || end <= atLeast * (1 + MOST_BEYOND)
        ? { max: end, ticks }
        : { max: atLeast, ticks: ticks.slice(0, -1) };
    }
  }
}
