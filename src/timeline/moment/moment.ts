import { laneGeometry } from '../layout/laneGeometry.ts';
import type { Label, TextMetrics } from '../layout/label.ts';
import { linesOf, stretchOf, type DrawnEntry } from '../layout/layout.ts';
import { place, type Scale } from '../layout/placement.ts';
import { partitionIntoRows } from '../layout/rows.ts';
import type { EdgeKind } from '@/period/bounds.ts';
import type { Extent } from '../index/extent.ts';
import type { Dated } from '../index/timelineIndex.ts';
import type { TimeWindow } from '@/address/timeWindow.ts';

/** Space between rows, in em: this at least, and up to that where there is room. */
const GAP = { least: 0.15, most: 1.6 } as const;
const LABEL_SHARE = 0.6;

interface MomentInput {
  readonly entries: readonly Dated[];
  readonly all: TimeWindow;
  /** So far beyond an end of `all` a mark goes that is longer, in px. */
  readonly bleed?: number;
  readonly width: number;
  readonly height: number;
  readonly metrics: TextMetrics;
  readonly label: (dated: Dated) => Label;
}

export interface Moment {
  readonly scale: Scale;
  readonly entries: readonly DrawnEntry[];
  /** The top of each row in px. */
  readonly tops: readonly number[];
  /** What is left of the height, in px; below 0 it did not do. */
  readonly left: number;
}

/**
 * Places every entry, in as many rows as it takes. Where the height does not do for all, the figures' lines are left out: a
 * moment is about dates, and a figure has slides of its own.
 */
export function layoutMoment(input: MomentInput): Moment {
  const whole = placed(input, input.label);
  const bare = (dated: Dated): Label => ({ ...input.label(dated), figures: [] });
  return whole.left >= 0 ? whole : placed(input, bare);
}

function placed(input: MomentInput, label: MomentInput['label']): Moment {
  const { all, bleed = 0, width, height, metrics } = input;
  const em = metrics.metaSize;
  const scale = { origin: all.from, pxPerDay: width / (all.to - all.from) };
  const edges = stretchOf(scale, all);
  const free = input.entries.map((dated, i) => {
    const text = label(dated);
    const extent = cut(dated.extent, all);
    const one = place(extent, text, scale, edges, LABEL_SHARE * width, metrics);
    const mark = {
      from: one.mark.from - (extent.from > dated.extent.from ? bleed : 0),
      to: one.mark.to + (extent.to < dated.extent.to ? bleed : 0),
    };
    return { ...dated, ...one, extent, mark, text, place: i };
  });
  const rows = partitionIntoRows(
    free.map(({ box }) => box),
    free.length,
  );
  const entries = free.map((entry, i): DrawnEntry => ({ ...entry, row: rows[i] ?? 0 }));
  const { tops, height: taken } = laneGeometry(linesOf(entries), 'none', metrics, { pad: 0, gap: GAP.least });
  const left = height - taken;
  const more = Math.max(0, Math.min(left / Math.max(1, tops.length), (GAP.most - GAP.least) * em));
  return { scale, entries, tops: tops.map((top, row) => top + row * more), left };
}

/** What of an entry lies within a stretch of time: where it goes on beyond, nothing is known of an end there. */
function cut(extent: Extent, { from, to }: TimeWindow): Extent {
  const end = (edge: EdgeKind, isCut: boolean): EdgeKind => (isCut && edge !== 'one-of' ? 'sharp' : edge);
  return {
    from: Math.max(extent.from, from),
    to: Math.min(extent.to, to),
    start: end(extent.start, extent.from < from),
    end: end(extent.end, extent.to > to),
  };
}
