import { lookOf } from '@/quantity/status.ts';
import type { Dated } from '../../index/timelineIndex.ts';
import type { Label } from '../label.ts';
import { brokenClear, emOf, onOneLine, wrapped, type LineText } from './lineText.ts';
import { pxOf } from '../placement.ts';
import { partitionIntoRows, type Stretch } from '../rows.ts';
import { clearStart, type Strip } from '../lens/strip.ts';

/** A plan period as a bar at its true width, with its name in it, or under it where it has no room or is hatched, and its figures under it. */
export interface BandLine extends Dated {
  /** The bar as far as it is in sight, and whether its ends are. */
  readonly mark: Stretch;
  readonly whole: { readonly start: boolean; readonly end: boolean };
  /** What stands in the bar, and where. */
  readonly inside: { readonly text: Label; readonly from: number; readonly width: number } | null;
  readonly under: (LineText & { readonly text: Label; readonly from: number }) | null;
  readonly box: Stretch;
  readonly row: number;
  readonly top: number;
  readonly height: number;
}

/** Heights and lengths in em (line.css); `wide` is a bar that keeps its text under it. */
export const BAND = { bar: 1.86, inset: 0.6, under: 0.24, gap: 0.5, wide: 16 } as const;

const NOTHING = { text: '', em: 0 };

/** Lays bands out from `top` on: beside each other where their texts keep to their bars, else each in a row of its own. */
export function layoutBands(
  bands: readonly Dated[],
  strip: Strip,
  top: number,
  label: (dated: Dated) => Label,
): { readonly bands: readonly BandLine[]; readonly bottom: number } {
  const placed = bands.map((dated) => placeBand(dated, label(dated), strip));
  const kept = placed.every(({ mark, box }) => box.from >= mark.from && box.to <= mark.to);
  const rows = kept
    ? partitionIntoRows(
        placed.map(({ mark }) => mark),
        placed.length,
      )
    : placed.map((_, i) => i);
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

function placeBand(dated: Dated, text: Label, strip: Strip): Omit<BandLine, 'row' | 'top'> {
  const { scale, width, metrics } = strip;
  const em = metrics.metaSize;
  const [from, to] = [pxOf(scale, dated.extent.from), pxOf(scale, dated.extent.to)];
  const start = Math.max(0, from);
  const mark = { from: start, to: Math.max(Math.min(width, to), start + 2) };
  const room = { from: mark.from + BAND.inset * em, to: mark.to - BAND.inset * em };
  // Letters on a hatch can't be read, and a plate behind them would look like a gap in time.
  const inside = lookOf(dated.event.obsStatus) === 'hatched' ? null : insideOf(text, room, strip);
  const under = underOf(restOf(text, inside), inside?.from ?? room.from, mark, strip);
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
function insideOf(text: Label, room: Stretch, strip: Strip): BandLine['inside'] {
  const size = strip.metrics.metaSize * strip.metrics.scale;
  const bare = { ...text, figures: [], rest: 0 };
  const candidates = [
    { text: bare, width: emOf(bare, 0) * size },
    { text: { ...bare, meta: NOTHING }, width: text.title.em * size },
  ].filter(({ width }) => width <= room.to - room.from);
  const clear = candidates.flatMap((one) => {
    const from = clearStart(room.from, one.width, room, strip);
    return from === null ? [] : [{ ...one, from }];
  });
  return [...clear, ...candidates.map((one) => ({ ...one, from: room.from }))][0] ?? null;
}

function restOf(text: Label, inside: BandLine['inside']): Label {
  if (!inside) return text;
  return { ...text, title: NOTHING, meta: inside.text.meta === NOTHING ? text.meta : NOTHING };
}

function underOf(text: Label, start: number, mark: Stretch, strip: Strip): BandLine['under'] {
  if (text.title === NOTHING && text.meta === NOTHING && text.figures.length === 0) return null;
  const { width, metrics } = strip;
  const wide = mark.to - start;
  const [room, least] = wide >= BAND.wide * metrics.metaSize ? [wide, mark.from] : ([width, 0] as const);
  const line = onOneLine(text, room, metrics);
  const placed = line?.figures === text.figures.length ? line : wrapped(text, room, metrics);
  const wanted = Math.max(0, Math.min(start, width - placed.width));
  const clear = clearStart(wanted, placed.width, { from: least, to: least + room }, strip);
  const broken =
    clear === null ? brokenClear(text, { from: wanted, to: wanted + placed.width }, strip) : null;
  if (broken) return { ...broken, text };
  // Where its bar leaves no room beside a line, it stands on one line of its own beside that.
  const whole = clear === null ? onOneLine(text, width, metrics) : null;
  const beside = whole && clearStart(wanted, whole.width, { from: 0, to: width }, strip);
  return whole?.figures === text.figures.length && beside !== null
    ? { ...whole, text, from: beside }
    : { ...placed, text, from: clear ?? wanted };
}
