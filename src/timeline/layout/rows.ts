import { maxTreeOf } from '../index/maxTree.ts';

/** A stretch that nothing else in its row may touch, in px. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Interval partitioning: gives each stretch the first row in which it fits, in O(n log n). Answers a row for each, in the
 * order given, and -1 for what finds none of `most` rows free. Ties go by the order given, so the result is the same
 * however often it is asked for.
 */
export function partitionIntoRows(stretches: readonly Stretch[], most: number): readonly number[] {
  const order = stretches
    .map((_, i) => i)
    .sort((a, b) => at(stretches, a).from - at(stretches, b).from || a - b);
  // The tree finds what is large, and a row is free early: so it holds the negated ends.
  const ends = maxTreeOf(new Float64Array(Math.min(most, stretches.length)).fill(Infinity));
  const rows = stretches.map(() => -1);
  for (const i of order) {
    const { from, to } = at(stretches, i);
    const row = ends.next(0, -from);
    if (row === ends.size) continue;
    rows[i] = row;
    ends.set(row, -to);
  }
  return rows;
}

function at(stretches: readonly Stretch[], i: number): Stretch {
  return stretches[i] ?? { from: 0, to: 0 };
}
