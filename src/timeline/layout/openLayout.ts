import type { TimeWindow } from '@/address/timeWindow.ts';
import { dated, eventAt, type Dated, type TimelineIndex } from '../index/timelineIndex.ts';
import { layoutBands, type BandLine } from './line/bandLines.ts';
import type { Label, TextMetrics } from './label.ts';
import { lensesOf, type Lens } from './lens/lens.ts';
import { LINE, stackLines, type Line } from './line/line.ts';
import { pxOf, type Scale } from './placement.ts';
import type { Stretch } from './rows.ts';
import type { Strip } from './lens/strip.ts';

/** Up to so many entries, each has a row of its own and is never counted; more are drawn in lanes. */
const FEW = 24;
/** Above the first row and below the last, in em; a lens needs so many em to be read. */
const SPACE = { head: 2.5, foot: 0.6, lensHead: 2.2, lensFoot: 0.8 } as const;
const LEAST_LENS = 30;

/** A lens as a strip below the axis, with its own rows. */
export interface LensStrip {
  readonly lens: Lens;
  /** What it opens, in px of the axis, and where it stands below it. */
  readonly opened: Stretch;
  readonly left: number;
  readonly width: number;
  readonly scale: Scale;
  readonly lines: readonly Line[];
  /** The one day that is dated to the day in it, which the others are before or after; null: none, or several. */
  readonly day: number | null;
}

/** A timeline of few entries as it is drawn for a window: bands, entries and lenses, in px from the window's start. */
export interface OpenLayout {
  readonly scale: Scale;
  readonly bands: readonly BandLine[];
  readonly lines: readonly Line[];
  /** Of the axis with its bands and entries, and of the strips below it. */
  readonly axisHeight: number;
  readonly strips: readonly LensStrip[];
  readonly stripHeight: number;
}

interface OpenInput {
  readonly index: TimelineIndex;
  readonly window: TimeWindow;
  readonly width: number;
  readonly metrics: TextMetrics;
  readonly label: (dated: Dated) => Label;
  /** Above and below an entry, in em: as much as a button needs, or less in a picture. */
  readonly pad?: number;
}

/** Whether a timeline has so few entries that each is drawn and written out. */
export function isOpen(index: TimelineIndex): boolean {
  return index.order.length <= FEW;
}

/** Lays few entries out: each that the window touches, and each of a lens that it touches, is drawn once and written whole. */
export function layoutOpen(input: OpenInput): OpenLayout {
  const { index, window, width, metrics, label, pad = LINE.pad } = input;
  const em = metrics.metaSize;
  const scale = { origin: window.from, pxPerDay: width / (window.to - window.from) };
  const inView = ({ extent }: Dated) => extent.from < window.to && extent.to > window.from;
  const all = entriesOf(index);
  const entries = all.filter(({ event }) => event.kind !== 'band');
  const lenses = lensesOf(entries, window, Math.max(1, Math.floor(width / (LEAST_LENS * em))));
  const opened = new Set(lenses.flatMap(({ members }) => members));
  const frames = lenses.flatMap(({ from, to }) => [pxOf(scale, from), pxOf(scale, to)]);
  const axis = { scale, width, walls: frames, metrics, pad };
  const bands = layoutBands(
    all.filter((entry) => entry.event.kind === 'band' && inView(entry)),
    axis,
    SPACE.head * em,
    label,
  );
  const onAxis = entries.filter((entry) => inView(entry) && !opened.has(entry));
  const { lines, bottom } = stackLines(onAxis, axis, bands.bottom, label);
  const strips = stripsOf(lenses, axis, label);
  return {
    scale,
    bands: bands.bands,
    lines,
    axisHeight: Math.ceil(bottom + SPACE.foot * em),
    strips: strips.map(({ strip }) => strip),
    stripHeight: Math.ceil(Math.max(0, ...strips.map(({ bottom: low }) => low)) + SPACE.lensFoot * em),
  };
}

/** The dated entries in time order. */
function entriesOf(index: TimelineIndex): readonly Dated[] {
  return Array.from(index.order, (_, position) => eventAt(index, position)).flatMap(
    (event) => (event && dated(event)) ?? [],
  );
}

function stripsOf(lenses: readonly Lens[], axis: Strip, label: OpenInput['label']) {
  const { metrics, pad } = axis;
  const widths = lenses.map(({ from, to, factor }) => (to - from) * factor * axis.scale.pxPerDay);
  const spare = axis.width - widths.reduce((sum, one) => sum + one, 0);
  const head = SPACE.lensHead * metrics.metaSize;
  let left = 0;
  return lenses.map((lens, i) => {
    const scale = { origin: lens.from, pxPerDay: lens.factor * axis.scale.pxPerDay };
    const width = widths[i] ?? 0;
    const day = datedDayOf(lens.members);
    const walls = day === null ? [] : [pxOf(scale, day + 0.5)];
    const { lines, bottom } = stackLines(lens.members, { scale, width, walls, metrics, pad }, head, label);
    const opened = { from: pxOf(axis.scale, lens.from), to: pxOf(axis.scale, lens.to) };
    const strip: LensStrip = { lens, opened, left, width, scale, lines, day };
    left += width + spare / Math.max(1, lenses.length - 1);
    return { strip, bottom };
  });
}

function datedDayOf(members: readonly Dated[]): number | null {
  const days = members.filter(
    ({ extent }) => extent.start === 'sharp' && extent.end === 'sharp' && extent.to - extent.from === 1,
  );
  return days.length === 1 ? (days[0]?.extent.from ?? null) : null;
}
