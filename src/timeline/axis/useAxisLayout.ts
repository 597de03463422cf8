import { useCallback, useMemo } from 'react';
import { cellDaysOf, densityOf } from '../index/density.ts';
import { layoutTimeline, rangeFor, stretchOf, type Layout } from '../layout/layout.ts';
import type { TextMetrics } from '../layout/label.ts';
import type { TimelineIndex } from '../index/timelineIndex.ts';
import type { EntryWords } from '../words/useEntryWords.ts';
import type { TimeWindow } from '@/address/timeWindow.ts';

/** Labels get a share of the axis' width, within these em. */
const LABEL = { share: 0.42, least: 14, most: 42 } as const;

/** The layout for windows of an axis, made anew only when the window leaves the range that is laid out, or its zoom changes. */
export function useAxisLayout(props: {
  readonly index: TimelineIndex;
  readonly all: TimeWindow;
  readonly window: TimeWindow;
  readonly width: number;
  readonly metrics: TextMetrics;
  readonly words: EntryWords;
}): { readonly layout: Layout; readonly layoutFor: (window: TimeWindow) => Layout } {
  const { index, all, window, width, metrics, words } = props;
  const density = useMemo(() => densityOf(index), [index]);
  const layoutOf = useCallback(
    (span: number, range: TimeWindow | null) => {
      const scale = { origin: all.from, pxPerDay: width / span };
      const em = metrics.metaSize * metrics.scale;
      return layoutTimeline({
        index,
        density,
        scale,
        range,
        cellDays: cellDaysOf(span, density),
        edges: stretchOf(scale, all),
        mostLabel: Math.min(LABEL.most * em, Math.max(LABEL.least * em, width * LABEL.share)),
        metrics,
        label: ({ event }) => words.label(event),
      });
    },
    [index, all, width, metrics, words, density],
  );
  // Moving adds rounding errors, which are no change of zoom.
  const span = Number((window.to - window.from).toPrecision(9));
  const { from, to } = rangeFor(window, index, density) ?? { from: null, to: null };
  const layout = useMemo(
    () => layoutOf(span, from === null ? null : { from, to }),
    [layoutOf, span, from, to],
  );
  const layoutFor = useCallback(
    (other: TimeWindow) => layoutOf(other.to - other.from, rangeFor(other, index, density)),
    [layoutOf, index, density],
  );
  return { layout, layoutFor };
}
