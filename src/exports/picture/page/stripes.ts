import type { Box } from '../../drawing/picture/picture.ts';

/** Stripes that rise to the right, measured along x and y together from the corner at the top left, px. */
export interface Stripes {
  readonly period: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Stripes as outlines of their own, cut at the box: every program draws them alike, where a pattern's tile of a fraction of a pixel
 * shows its seams.
 */
export function stripesPath({ x, y, width, height }: Box, { period, from, to }: Stripes): string {
  const parts: string[] = [];
  for (let at = from - period; at < width + height; at += period) {
    const points = band(Math.max(0, at), Math.min(width + height, at + to - from), width, height);
    if (points.length > 2) {
      parts.push(`M${points.map(([px, py]) => `${round(x + px)} ${round(y + py)}`).join('L')}Z`);
    }
  }
  return parts.join('');
}

/** What of a box lies between two lines on which x and y together are the same. */
function band(
  from: number,
  to: number,
  width: number,
  height: number,
): readonly (readonly [number, number])[] {
  if (to <= from) return [];
  // Each line from its lower left end to its upper right one.
  const ends = (at: number) => {
    const left = Math.max(0, at - height);
    const right = Math.min(width, at);
    return [
      [left, at - left],
      [right, at - right],
    ] as const;
  };
  const [[aLow, aHigh], [bLow, bHigh]] = [ends(from), ends(to)];
  const corner = (at: number, x: number, y: number) => (from < at && at < to ? [[x, y] as const] : []);
  return [aLow, aHigh, ...corner(width, width, 0), bHigh, bLow, ...corner(height, 0, height)];
}

const round = (value: number) => Math.round(value * 100) / 100;
