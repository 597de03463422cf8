import type { TimelineIndex } from './timelineIndex.ts';

/** Rows of the whole picture, shared out among the lanes. */
const ROWS = 16;
/** Entries drawn at once, about; with their parts they stay well under a thousand elements. */
const ENTRIES = 130;

/** How much of a timeline is drawn one by one: what is denser is counted. It depends on the lanes, never on the window's place. */
export interface Density {
  /** The most rows of each lane. */
  readonly rows: readonly number[];
  /** The most groups of a lane in one window. */
  readonly cells: number;
}

/** Shares the rows out fairly: no lane gets more than it has entries, and what one leaves goes to the others. */
export function densityOf(index: TimelineIndex): Density {
  const lanes = index.lanes.map(({ size }, lane) => ({ size, lane })).sort((a, b) => a.size - b.size);
  const rows = lanes.map(() => 1);
  let left = ROWS;
  for (const [i, { size, lane }] of lanes.entries()) {
    const share = Math.max(1, Math.min(size, Math.floor(left / (lanes.length - i))));
    rows[lane] = share;
    left -= share;
  }
  const sum = rows.reduce((total, count) => total + count, 0);
  return { rows, cells: Math.min(12, Math.max(1, Math.floor(ENTRIES / sum))) };
}

/**
 * The length of a group in days: a power of two, so that groups lie on one grid whichever way the window came, and two
 * of them become one at the next zoom level.
 */
export function cellDaysOf(span: number, { cells }: Density): number {
  return 2 ** Math.max(0, Math.ceil(Math.log2(span / cells)));
}
