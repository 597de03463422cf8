export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What a finger that moves does beside one that rests: how many times further apart they are, and the x between them. */
export function pinchOf(
  resting: Point,
  before: Point,
  now: Point,
): { readonly factor: number; readonly middle: number } {
  const distance = (point: Point) => Math.max(24, Math.hypot(point.x - resting.x, point.y - resting.y));
  return { factor: distance(now) / distance(before), middle: (resting.x + now.x) / 2 };
}
