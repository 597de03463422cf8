/** How a talk stands to its plan; `by` in milliseconds, never negative. */
export interface Pace {
  readonly kind: 'on-time' | 'ahead' | 'behind' | 'over';
  readonly by: number;
}

/** Nobody need hurry for less. */
const LEAST_TOLERANCE = 15_000;
const TOLERANCE_SHARE = 0.05;

/**
 * Compares the time a talk has taken with the share of the deck it has shown.
 *
 * @param elapsed ms since the start
 * @param planned ms the whole talk should take; 0 or less: there is no plan, and no pace
 * @param progress share of the deck shown, 0 to 1
 */
export function paceOf(elapsed: number, planned: number, progress: number): Pace | null {
  if (!(planned > 0)) return null;
  if (elapsed > planned) return { kind: 'over', by: elapsed - planned };
  const early = progress * planned - elapsed;
  const by = Math.abs(early);
  if (by <= Math.max(LEAST_TOLERANCE, planned * TOLERANCE_SHARE)) return { kind: 'on-time', by };
  return { kind: early > 0 ? 'ahead' : 'behind', by };
}
