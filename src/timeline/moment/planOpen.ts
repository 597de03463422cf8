import { eventOf } from '@/report/lookup.ts';
import type { TimeWindow } from '@/address/timeWindow.ts';
import type { Report, TimelineEvent } from '@/report/model.ts';
import type { Basis } from '@/report/schema/timeline.ts';
import { DROP } from '../axis/open/LensStrip.tsx';
import { indexTimeline, type TimelineIndex } from '../index/timelineIndex.ts';
import { textMetrics } from '../layout/label.ts';
import { isOpen, layoutOpen, type OpenLayout } from '../layout/openLayout.ts';
import { wholeOf } from '../layout/whole.ts';
import { marksInUse } from '../words/marksInUse.ts';
import type { EntryWords } from '../words/useEntryWords.ts';
import { SCALE, type MomentRoom } from './planMoment.ts';

/** The size of the page's text, in px: a still picture is laid out for it as the page's axis is, and drawn larger as a whole. */
export const DRAWN_EM = 12.5;

/** Above and below an entry, in em. */
const PAD = 0.1;

/** The key of what dates are known from, below, in em. */
const KEY = 1.7;

/** Some entries with what crowds drawn wider below the axis, in px of the page; `zoom`: drawn so many times as large. */
export interface OpenMoment {
  readonly layout: OpenLayout;
  /** What the dates are known from. */
  readonly bases: readonly Basis[];
  readonly width: number;
  readonly zoom: number;
}

/** Places named entries with their lens; `null`: nothing crowds, one has no date, or the room is too low. */
export function planOpen(
  report: Report,
  named: readonly string[],
  words: Pick<EntryWords, 'short'>,
  { width, height, fontSize }: MomentRoom,
): OpenMoment | null {
  const index = indexTimeline(
    named.map((id) => eventOf(report, id)),
    report.scopes,
  );
  if (!isOpen(index) || index.order.length === 0 || index.undated.length > 0) return null;
  const zoom = fontSize / DRAWN_EM;
  const drawn = width / zoom;
  const layout = layoutOpen({
    index,
    window: wholeOf(index),
    width: drawn,
    metrics: textMetrics(DRAWN_EM, SCALE),
    pad: PAD,
    label: ({ event }) => words.short(event),
  });
  const taken = layout.axisHeight + DROP + layout.stripHeight + KEY * DRAWN_EM;
  const { bases } = marksInUse(index);
  return layout.strips.length > 0 && taken * zoom <= height ? { layout, bases, width: drawn, zoom } : null;
}

/** The entries that an axis of few, in `width` px, draws for a window: those that it touches, and the rest of a lens that it touches. */
export function openEntries(
  index: TimelineIndex,
  window: TimeWindow,
  words: Pick<EntryWords, 'label'>,
  width: number,
): readonly TimelineEvent[] {
  const metrics = textMetrics(DRAWN_EM, SCALE);
  const layout = layoutOpen({ index, window, width, metrics, label: ({ event }) => words.label(event) });
  return [...layout.bands, ...layout.lines, ...layout.strips.flatMap(({ lines }) => lines)].map(
    ({ event }) => event,
  );
}
