import type { Dated } from '../index/timelineIndex.ts';
import type { Label, TextMetrics } from './label.ts';
import { emOf, onOneLine, wrapped, type LineText } from './lineText.ts';
import { pxOf, type Scale } from './placement.ts';
import { partitionIntoRows, type Stretch } from './rows.ts';

/** A plan period as a bar at its true width, with its name in it, or under it where it has no room, and its figures under it. */
export interface BandLine extends Dated {
  /** The bar as far as it is in sight, and whether its ends are. */
  readonly mark: Stretch;
  readonly whole: { readonly start: boolean; readonly end: boolean };
  /** What stands in the bar and how far it reaches from the bar's start, in px; a hatch begins there. */
  readonly inside: { readonly text: Label; readonly width: number } | null;
  readonly under: (LineText & { readonly text: Label; readonly from: number }) | null;
  readonly box: Stretch;
  readonly row: number;
  readonly top: number;
  readonly height: number;
}

/** Heights and lengths in em (line.css); `hatch` is what a hatched bar shows of its hatch at least. */
export const BAND = { bar: 1.86, inset: 0.6, under: 0.24, gap: 0.5, hatch: 3 } as const;

const NOTHING = { text: '', em: 0 };

/** Lays bands out above each other where they or their texts would meet, from `top` on. */
export function layoutBands(
  bands: readonly Dated[],
  scale: Scale,
  width: number,
  top: number,
  metrics: TextMetrics,
  label: (dated: Dated) => Label,
): { readonly bands: readonly BandLine[]; readonly bottom: number } {
  const placed = bands.map((dated) => placeBand(dated, label(dated), scale, width, metrics));
  const rows = partitionIntoRows(
    placed.map(({ box }) => box),
    placed.length,
  );
  const heights: number[] = [];
  for (const [i, { height }] of placed.entries()) {
    const row = rows[i] ?? 0;
    heights[row] = Math.max(heights[row] ?? 0, height);
  }
  const topOf = (row: number) => heights.slice(0, row).reduce((sum, height) => sum + height, top);
  return {
    bands: placed.map((band, i) => ({ ...band, row: rows[i] ?? 0, top: topOf(rows[i] ?? 0) })),
    bottom: topOf(heights.length),
  };
}

function placeBand(dated: Dated, text: Label, scale: Scale, width: number, metrics: TextMetrics) {
  const em = metrics.metaSize;
  const [from, to] = [pxOf(scale, dated.extent.from), pxOf(scale, dated.extent.to)];
  const mark = { from: Math.max(0, from), to: Math.max(Math.min(width, to), Math.max(0, from) + 2) };
  const room =
    mark.to - mark.from - 2 * BAND.inset * em - (dated.event.obsStatus === 'reported' ? 0 : BAND.hatch * em);
  const inside = insideOf(text, room, metrics);
  const under = underOf(restOf(text, inside), mark.from + BAND.inset * em, width, metrics);
  return {
    ...dated,
    mark,
    whole: { start: from >= 0, end: to <= width },
    inside,
    under,
    box: under
      ? { from: Math.min(mark.from, under.from), to: Math.max(mark.to, under.from + under.width) }
      : mark,
    height: (BAND.bar + BAND.gap) * em + (under ? BAND.under * em + metrics.lineHeight * under.lines : 0),
  };
}

/** The title and the date, or the title alone, if it finds room. */
function insideOf(text: Label, room: number, { metaSize, scale }: TextMetrics): BandLine['inside'] {
  const bare = { ...text, figures: [], rest: 0 };
  const candidates = [
    { text: bare, width: emOf(bare, 0) * metaSize * scale },
    { text: { ...bare, meta: NOTHING }, width: text.title.em * metaSize * scale },
  ];
  return candidates.find(({ width }) => width <= room) ?? null;
}

function restOf(text: Label, inside: BandLine['inside']): Label {
  if (!inside) return text;
  return { ...text, title: NOTHING, meta: inside.text.meta === NOTHING ? text.meta : NOTHING };
}

function underOf(text: Label, start: number, width: number, metrics: TextMetrics): BandLine['under'] {
  if (text.title === NOTHING && text.meta === NOTHING && text.figures.length === 0) return null;
  const placed = onOneLine(text, width, metrics) ?? wrapped(text, width, metrics);
  return { ...placed, text, from: Math.max(0, Math.min(start, width - placed.width)) };
}
