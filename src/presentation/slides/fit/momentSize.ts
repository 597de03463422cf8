import { mostThatFit } from './mostThatFit.ts';

/** How a still timeline is set: how many of its entries, the size of its smallest letters and its height in px. */
export interface MomentSize {
  readonly count: number;
  readonly fontSize: number;
  readonly height: number;
}

/** What the entries are set into, in px. */
interface Room {
  readonly height: number;
  /** Sizes of the smallest letters. */
  readonly most: number;
  readonly least: number;
  /** The line that says that there are more. */
  readonly remark: number;
}

/** Each size that is tried is so much smaller than the one before. */
const SMALLER = 0.97;

/**
 * How so many entries are set: all of them in the largest letters in which they fit; where they don't even in the smallest, as many
 * of the first as do, with room for a line that says so. `fits` is asked a few times, however many there are.
 */
export function momentSize(entries: number, room: Room, fits: (size: MomentSize) => boolean): MomentSize {
  const { height, least, remark } = room;
  const whole = (fontSize: number): MomentSize => ({ count: entries, fontSize, height });
  if (!fits(whole(least))) {
    const first = (count: number): MomentSize => ({ count, fontSize: least, height: height - remark });
    return first(mostThatFit(entries - 1, (count) => fits(first(count))));
  }
  return whole(largestLetters(room, (fontSize) => fits(whole(fontSize))) ?? least);
}

/** The largest letters that fit, in px; `null`: not even the smallest do. */
export function largestLetters(
  { most, least }: Pick<Room, 'most' | 'least'>,
  fits: (fontSize: number) => boolean,
): number | null {
  let size = most;
  while (!fits(size)) {
    if (size <= least) return null;
    size = Math.max(least, size * SMALLER);
  }
  return size;
}
