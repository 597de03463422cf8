import { isTail } from '../../index/extent.ts';
import type { Dated } from '../../index/timelineIndex.ts';
import type { OpenLayout } from '../../layout/openLayout.ts';
import type { AxisStop } from './axisItems.ts';

/** What the arrow keys go through where each entry has a row: up and down from row to row, in lenses side by side too. */
export function lineItems({ bands, lines, strips }: OpenLayout): readonly AxisStop[] {
  const afterBands = Math.max(-1, ...bands.map(({ row }) => row)) + 1;
  const inLenses = strips.flatMap((strip) =>
    strip.lines.map((line, row) => stopOf(line, afterBands + lines.length + row)),
  );
  return [
    ...bands.map((band) => stopOf(band, band.row)),
    ...lines.map((line, row) => stopOf(line, afterBands + row)),
    ...inLenses,
  ];
}

function stopOf({ event, extent }: Dated, row: number): AxisStop {
  return { key: event.id, lane: row, day: extent.from, hasStart: !isTail(extent.start), end: extent.to };
}
