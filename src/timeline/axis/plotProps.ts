import type { RefObject } from 'react';
import type { TimeWindow } from '@/address/timeWindow.ts';
import type { Dated, TimelineIndex } from '../index/timelineIndex.ts';
import type { TextMetrics } from '../layout/label.ts';
import type { WindowAction } from '../layout/window.ts';
import type { EntryWords } from '../words/useEntryWords.ts';

/** What the axis gives to what draws its entries. */
export interface PlotProps {
  readonly plot: RefObject<HTMLDivElement | null>;
  /** Of the axis in px; null before it is measured. */
  readonly width: number | null;
  readonly metrics: TextMetrics;
  readonly still: boolean;
  readonly index: TimelineIndex;
  readonly all: TimeWindow;
  readonly window: TimeWindow;
  readonly move: (action: WindowAction) => void;
  readonly step: (action: WindowAction) => void;
  readonly words: EntryWords;
  readonly selected: readonly Dated[];
}
