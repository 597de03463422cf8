import type { ChartBox } from '../chartContext.ts';

/** How high the words of the rows are, in px. */
export interface Sizes {
  readonly rows: number;
  readonly above: number;
  readonly beside: number;
  readonly axisHeight: number;
  /** Dots and lines need less height than bars. */
  readonly thin: boolean;
}

/** The vertical rhythm of rows, in px. */
export interface Bands {
  /** From the top of a row to the top of the next. */
  readonly band: number;
  readonly thickness: number;
  /** From the top of a row to its mark. */
  readonly aboveHeight: number;
}

/** Between the words over a mark and the mark, in sizes of letters. */
export const ABOVE_GAP = 0.25;

/** Below this a hatch and an outline look alike, in px. */
const LEAST_THICKNESS = 6;
const LEAST_GAP = 3;

/** Few rows have thick bars, many have thin ones. */
const isFew = ({ rows }: Sizes) => rows <= 6;

const aboveHeightOf = ({ above }: Sizes, fontSize: number) => above + fontSize * ABOVE_GAP;

/** The least height that rows can be set in, in px. */
export function leastHeight(sizes: Sizes, { fontSize }: ChartBox): number {
  const content = Math.max(LEAST_THICKNESS, sizes.beside) + LEAST_GAP;
  return sizes.rows * (aboveHeightOf(sizes, fontSize) + content) + sizes.axisHeight;
}

/** Rows as high as they like; or, in a given height, bars as thick as there is room for. The rows never end beyond the height for a rest of a division. */
export function bandsOf(sizes: Sizes, { fontSize, height, stage = false }: ChartBox): Bands {
  const { beside, axisHeight, rows } = sizes;
  const aboveHeight = aboveHeightOf(sizes, fontSize);
  if (height === undefined) {
    const thickness = fontSize * (isFew(sizes) && !sizes.thin ? 2.7 : 1.2);
    const gap = fontSize * (isFew(sizes) ? 1.2 : 0.8);
    return {
      band: aboveHeight + Math.max(thickness + gap, beside + fontSize * 0.6),
      thickness,
      aboveHeight,
    };
  }
  const least = Math.max(LEAST_THICKNESS, beside) + LEAST_GAP;
  const tenths = Math.floor(((height - axisHeight) / Math.max(1, rows) - aboveHeight) * 10 - 0.01);
  const free = Math.max(least, tenths / 10);
  const thickness = Math.max(LEAST_THICKNESS, Math.min(free * 0.7, fontSize * (sizes.thin ? 2 : 6)));
  // Thin marks beside a taller neighbour in the page stand further apart rather than leave a hole below them.
  const most = fontSize * (sizes.thin && !stage ? 8 : 4);
  const content = Math.max(thickness + Math.min(free - thickness, most), least);
  return { band: aboveHeight + Math.min(content, free), thickness, aboveHeight };
}
