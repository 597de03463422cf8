import type { Spot } from '../deck/deck.ts';

const isShare = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 1;

/** Reads a spot that came from outside; `undefined` for what is none. */
export function parseSpot(spot: unknown): Spot | undefined {
  if (typeof spot !== 'object' || spot === null || !('x' in spot) || !('y' in spot)) return undefined;
  return isShare(spot.x) && isShare(spot.y) ? { x: spot.x, y: spot.y } : undefined;
}
