import { eventOf } from '@/report/lookup.ts';
import type { Report } from '@/report/model.ts';
import type { TimelineEvent } from '@/report/model.ts';
import { textWidth } from '@/ui/screen/textWidth.ts';
import type { TimeWindow } from '@/address/timeWindow.ts';
import { dated, eventAt, indexTimeline } from '../index/timelineIndex.ts';
import { textMetrics } from '../layout/label.ts';
import { wholeOf } from '../layout/whole.ts';
import type { EntryWords } from '../words/useEntryWords.ts';
import { layoutMoment, type Moment } from './moment.ts';

/** The room for a still picture of some entries, and the size of its smallest text, in px. */
export interface MomentRoom {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  /** The part of time that is drawn, and how far beyond either end a bar goes that is longer; left out, all of it. */
  readonly part?: { readonly window: TimeWindow; readonly bleed: number };
}

/** Where everything of the picture goes. */
export interface MomentPlan {
  readonly all: TimeWindow;
  /** What the axis' labels take above the entries. */
  readonly head: number;
  readonly moment: Moment;
  readonly undated: readonly TimelineEvent[];
  readonly fits: boolean;
}

/** On a stage text must never be wider than its estimate. */
export const SCALE = 1.02;
/** Labels of the axis take so much above the entries, a line of an entry without a date below them, its basis' mark in it; in em. */
const TICKS = 2.2;
const UNDATED = { line: 1.5, mark: 1.4 } as const;

/** Places named entries, from estimates alone: nothing is measured, so that what fits can be found before anything is drawn. */
export function planMoment(
  report: Report,
  named: readonly string[],
  words: Pick<EntryWords, 'label' | 'undated'>,
  { width, height, fontSize, part }: MomentRoom,
): MomentPlan {
  const events = named.map((id) => eventOf(report, id));
  const index = indexTimeline(events, report.scopes);
  const all = part?.window ?? wholeOf(index);
  const head = TICKS * fontSize;
  const moment = layoutMoment({
    entries: Array.from(index.order, (_, at) => eventAt(index, at)).flatMap(
      (event) => (event && dated(event)) ?? [],
    ),
    all,
    bleed: part?.bleed ?? 0,
    width,
    height: height - head - undatedLines(index.undated, words, width / fontSize) * UNDATED.line * fontSize,
    metrics: textMetrics(fontSize, SCALE),
    label: ({ event }) => words.label(event),
  });
  return { all, head, moment, undated: index.undated, fits: moment.left >= 0 };
}

/** How many lines the entries without a date take, at a width in em. */
function undatedLines(
  events: readonly TimelineEvent[],
  words: Pick<EntryWords, 'label' | 'undated'>,
  width: number,
): number {
  let lines = 0;
  for (const event of events) {
    const { title, separator, meta } = words.label(event);
    const em = title.em + separator.em + textWidth(words.undated(event)) + UNDATED.mark + meta.em;
    lines += Math.max(1, Math.ceil((em * SCALE) / width));
  }
  return lines;
}
