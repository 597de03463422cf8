import type { ChartEntry } from '@/report/schema/chart.ts';
import type { ChartContext } from '../../chartContext.ts';
import { drawnPart } from '../../drawnPart.ts';
import { kindOf } from '../../registry.ts';
import { gridRows } from './gridSpans.ts';
import { rowHeight } from '../rowHeight.ts';

/** The gap between columns, and the widths from which two and three stand side by side, as in grid.css; in letters of 13 px. */
const GAP = 40 / 13;
const TWO_FROM = 640 / 13;
const THREE_FROM = 960 / 13;

/**
 * The heights in px that the drawings of a grid are set into, by their place in it; undefined: as high as it likes. Each row is reckoned
 * when it is first asked for. `width` is the grid's, `fontSize` that of its letters, both in px.
 */
export function gridHeights(
  entries: readonly ChartEntry[],
  context: ChartContext,
  width: number,
  fontSize: number,
): (index: number) => number | undefined {
  const letters = width / fontSize;
  if (letters < TWO_FROM) return () => undefined;
  const rows = gridRows(entries, letters >= THREE_FROM ? 'wide' : 'pairs');
  const rowAt = rows.flatMap((row, index) => row.map(() => index));
  const known = new Map<number, number | undefined>();
  return (index) => {
    const at = rowAt[index] ?? 0;
    const row = rows[at] ?? [];
    if (!known.has(at)) {
      const column = (width - GAP * fontSize * (row.length - 1)) / row.length;
      const parts = row.map((entry) => drawnPart(entry, context));
      const heights = parts.map((part) => (limit: number | undefined) => {
        return kindOf(part).height(context, { width: column, height: limit, fontSize }, false);
      });
      known.set(at, rowHeight(heights));
    }
    return known.get(at);
  };
}
