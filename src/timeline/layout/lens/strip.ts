import type { TextMetrics } from '../label.ts';
import type { Scale } from '../placement.ts';
import type { Stretch } from '../rows.ts';

/** What entries with rows of their own are laid out on: the axis, or a lens below it. */
export interface Strip {
  readonly scale: Scale;
  /** From px 0 of the scale on. */
  readonly width: number;
  /** Upright lines that no text is to be crossed by where there is room beside them. */
  readonly walls: readonly number[];
  readonly metrics: TextMetrics;
  /** Above and below an entry, in em: more where it is pressed. */
  readonly pad: number;
}

/** What a text is broken into rather than be crossed by a line has at least so many em. */
const LEAST_ROOM = 14;

/** The parts of a room between its upright lines that are wide enough for a text of several lines. */
export function roomsBetween(room: Stretch, { walls, metrics }: Strip): readonly Stretch[] {
  const gap = BESIDE * metrics.metaSize;
  const inside = walls.filter((wall) => wall > room.from && wall < room.to).toSorted((a, b) => a - b);
  return [room.from - gap, ...inside]
    .map((wall, i) => ({ from: wall + gap, to: (inside[i] ?? room.to + gap) - gap }))
    .filter(({ from, to }) => to - from >= LEAST_ROOM * metrics.metaSize);
}

/** From a text to an upright line, in em. */
const BESIDE = 0.5;

/**
 * Where a text so wide begins, within `room`: as near to `wanted` as it is crossed by no upright line; null: it is crossed
 * wherever it stands there, or has no room.
 */
export function clearStart(
  wanted: number,
  width: number,
  room: Stretch,
  { walls, metrics }: Strip,
): number | null {
  const gap = BESIDE * metrics.metaSize;
  const starts = [wanted, ...walls.flatMap((wall) => [wall + gap, wall - gap - width])];
  const clear = starts.filter(
    (from) =>
      from >= room.from &&
      from + width <= room.to &&
      !walls.some((wall) => wall > from && wall < from + width),
  );
  return clear.length === 0
    ? null
    : clear.reduce((best, one) => (Math.abs(one - wanted) < Math.abs(best - wanted) ? one : best));
}
