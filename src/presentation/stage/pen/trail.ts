import type { Spot } from '../../deck/deck.ts';

/** A spot that the pointer passed, and when (ms). */
export interface Trace extends Spot {
  readonly at: number;
}

/** How long a trace is seen, in ms. */
export const TRAIL_MS = 450;

/** The traces with one more, without those that have faded. */
export function extendTrail(trail: readonly Trace[], spot: Spot, now: number): Trace[] {
  return [...fadeTrail(trail, now), { x: spot.x, y: spot.y, at: now }];
}

/** The traces that can still be seen; the newest stays as long as the pointer does. */
export function fadeTrail(trail: readonly Trace[], now: number): Trace[] {
  return trail.filter(({ at }, index) => index === trail.length - 1 || now - at < TRAIL_MS);
}

/** How strong a trace is, from 1 (just passed) to 0 (gone). */
export function strengthOf(trace: Trace, now: number): number {
  return Math.min(1, Math.max(0, 1 - (now - trace.at) / TRAIL_MS));
}
