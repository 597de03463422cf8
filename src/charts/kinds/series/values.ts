import { isCut, widthOf } from '../../label/centred.ts';
import { heightOf, quantityLines, type TextLine } from '../../label/textLines.ts';
import type { SeriesPoint } from './model.ts';
import type { Across } from './places.ts';

/** The words of a value in the graphic: centred at `x`, the first line's top at `top`. */
export interface ValueLabel {
  readonly lines: readonly TextLine[];
  readonly x: number;
  readonly top: number;
}

/** Where the mark of a value begins and ends down the graphic, with its open end; px. */
export interface Down {
  readonly top: number;
  readonly bottom: number;
  /** Its words stand below it, as it reaches down from 0. */
  readonly below: boolean;
}

const VALUE_SIZE = 1.08;
/** Lines that a value's words may take: fewer where the height is given. */
export const MOST_LINES = { free: 5, given: 3 } as const;
/** How wide the words of one value may be where there is no room for those of all, in letters' sizes. */
const WIDE = 11;
const GAP = 4;

/** The words of all values, each as wide as its place; null where they don't all fit. */
export function valuesInSlots(
  points: readonly SeriesPoint[],
  across: readonly Across[],
  edges: { readonly left: number; readonly right: number },
  fontSize: number,
  mostLines: number,
): readonly (readonly TextLine[])[] | null {
  const all: TextLine[][] = [];
  for (const [i, { parts }] of points.entries()) {
    const room = slot(across, i, edges) - fontSize * 0.4;
    const lines = quantityLines(parts, room, fontSize * VALUE_SIZE);
    if (lines.length > mostLines || isCut(lines) || widthOf(lines) > room) return null;
    all.push(lines);
  }
  return all;
}

/** The words of all values where only some will stand in the graphic. */
export function valuesThinned(points: readonly SeriesPoint[], fontSize: number): readonly TextLine[][] {
  return points.map(({ parts }) => quantityLines(parts, fontSize * WIDE, fontSize * VALUE_SIZE));
}

/** The width around a mark's middle that no other mark's words want. */
function slot(across: readonly Across[], i: number, edges: { left: number; right: number }): number {
  const own = across[i];
  if (!own) return 0;
  const before = across[i - 1];
  const after = across[i + 1];
  const left = before ? (before.x + before.width + own.x) / 2 : edges.left;
  const right = after ? (own.x + own.width + after.x) / 2 : edges.right;
  return 2 * Math.min(own.centre - left, right - own.centre);
}

/** Places the words of every value over (or under) its mark. */
export function placeValues(
  lines: readonly (readonly TextLine[])[],
  across: readonly Across[],
  down: readonly Down[],
): ValueLabel[] {
  return lines.map((own, i) => labelAt(own, across[i]?.centre ?? 0, down[i]));
}

function labelAt(lines: readonly TextLine[], x: number, down: Down | undefined): ValueLabel {
  const { top = 0, bottom = 0, below = false } = down ?? {};
  return { lines, x, top: below ? bottom + GAP : top - GAP - heightOf(lines) };
}

/** The room over or under a mark that its words need, in px. */
export const labelRoom = (lines: readonly TextLine[]): number => heightOf(lines) + GAP;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Places the words of as many values as find room between marks and other words: of the first and the last, the outermost, then of
 * what its mark alone doesn't say, then of the rest. null: no room.
 */
export function placeSomeValues(
  points: readonly SeriesPoint[],
  lines: readonly (readonly TextLine[])[],
  across: readonly Across[],
  down: readonly Down[],
  edges: { readonly left: number; readonly right: number },
): (ValueLabel | null)[] {
  const taken: Box[] = down.map(({ top, bottom }, i) => {
    const { x = 0, width = 0 } = across[i] ?? {};
    return { left: x, right: x + width, top, bottom };
  });
  const placed: (ValueLabel | null)[] = points.map(() => null);
  for (const i of byWeight(points)) {
    const own = lines[i] ?? [];
    const half = widthOf(own) / 2;
    const centre = across[i]?.centre ?? 0;
    const x = Math.max(edges.left + half, Math.min(centre, edges.right - half));
    const label = labelAt(own, x, down[i]);
    const box = { left: x - half, right: x + half, top: label.top, bottom: label.top + heightOf(own) };
    if (box.left < edges.left - 1 || taken.some((other) => meets(box, other))) continue;
    taken.push(box);
    placed[i] = label;
  }
  return placed;
}

function meets(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function byWeight(points: readonly SeriesPoint[]): number[] {
  const sizes = points.map(({ value }) => Math.abs(value));
  const most = sizes.indexOf(Math.max(...sizes));
  const first = [0, points.length - 1, most];
  const weight = (i: number) => (first.includes(i) ? 0 : points[i]?.plain ? 2 : 1);
  return points.map((_, i) => i).toSorted((a, b) => weight(a) - weight(b) || a - b);
}
