export interface Tick {
  readonly value: number;
  readonly label: string;
}

/** A linear axis from `min` to `max`. */
export interface Axis {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly Tick[];
}

/** What an axis has to hold, and how. */
export interface AxisNeed {
  readonly least: number;
  readonly most: number;
  /** No tick between whole numbers. */
  readonly whole: boolean;
  /** Ends at a tick beyond its marks on both sides; else bars are long, and it ends with them unless a tick is near. */
  readonly outward: boolean;
  readonly label: (value: number) => string;
}

/** Steps that readers count in, as mantissa and power of ten. */
const MANTISSAS = [
  [1, 0],
  [2, 0],
  [25, -1],
  [5, 0],
] as const;

/** An axis ends at a tick when that is at most this share of its length beyond its marks. */
const MOST_BEYOND = 0.05;

/**
 * An axis with at most `steps` equal steps of 1, 2, 2.5 or 5 times a power of ten (two at least where it goes to both sides of 0).
 * Ticks are decimals written out and read, not sums of doubles, so that 3 steps of 0.1 are 0.3.
 */
export function spanAxis(need: AxisNeed, steps: number): Axis {
  const { least, most } = widened(need);
  const length = most - least;
  const allowed = Math.max(steps, need.outward || (least < 0 && most > 0) ? 2 : 1);
  const finest = Math.floor(Math.log10(length / allowed)) - 1;
  for (let exponent = need.whole ? Math.max(0, finest) : finest; ; exponent += 1) {
    for (const [mantissa, shift] of MANTISSAS) {
      const power = exponent + shift;
      if (need.whole && power < 0) continue;
      const step = Number(`${mantissa}e${power}`);
      const lower = steadied(least / step);
      const first = Math.floor(lower);
      // A mark that begins where the axis does would look as if it came from 0.
      const from = need.outward && first === lower && first !== 0 ? first - 1 : first;
      const to = Math.ceil(steadied(most / step));
      if (to - from > allowed) continue;
      const tickAt = (index: number) => Number(`${mantissa * index}e${power}`);
      const indexes = Array.from({ length: to - from + 1 }, (_, offset) => from + offset);
      const beyond = need.outward || to - from <= 1 ? Infinity : length * MOST_BEYOND;
      const kept = indexes.filter((i) => tickAt(i) >= least - beyond && tickAt(i) <= most + beyond);
      const values = kept.map(tickAt);
      return {
        min: Math.min(least, ...values),
        max: Math.max(most, ...values),
        ticks: values.map((value) => ({ value, label: need.label(value) })),
      };
    }
  }
}

/** What has no length is given some: 0 to 1, or a tenth of the number around it. */
function widened({ least, most }: AxisNeed): { readonly least: number; readonly most: number } {
  if (most > least) return { least, most };
  if (least === 0) return { least: 0, most: 1 };
  const around = Math.abs(least) * 0.1;
  return { least: least - around, most: most + around };
}

/** A quotient of decimals that a double misses by its last digit: 0.3 / 0.1 is 3. */
function steadied(quotient: number): number {
  const nearest = Math.round(quotient);
  return Math.abs(quotient - nearest) < 1e-9 * Math.max(1, Math.abs(nearest)) ? nearest : quotient;
}
