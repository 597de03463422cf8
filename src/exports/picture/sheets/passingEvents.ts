import type { TimeWindow } from '@/address/timeWindow.ts';
import { NO_FILTERS, shownUnder } from '@/report/filters.ts';
import type { TimelineEvent } from '@/report/model.ts';
import { extentOf } from '@/timeline/index/extent.ts';
import { indexTimeline, type TimelineIndex } from '@/timeline/index/timelineIndex.ts';
import { isOpen } from '@/timeline/layout/openLayout.ts';
import { wholeOf } from '@/timeline/layout/whole.ts';
import { clampWindow } from '@/timeline/layout/window.ts';
import { openEntries } from '@/timeline/moment/planOpen.ts';
import { daysInWords } from '@/timeline/words/eventWords.ts';
import type { EntryWords } from '@/timeline/words/useEntryWords.ts';
import type { Request } from '../../export.ts';
import { passing, type Passing } from './passing.ts';

/** The entries that a picture of the timeline shows, and of which time. */
export interface PassingEvents extends Passing<TimelineEvent> {
  /** All that pass the filters, as the axis has them. */
  readonly index: TimelineIndex;
  /** The part of time that the axis shows; null: all of it. */
  readonly window: TimeWindow | null;
}

/** What the page shows of the timeline in `width` px: what passes its filters, and what is seen of that on the axis, or has no date. */
export function passingEvents(
  request: Request,
  words: Pick<EntryWords, 'label'>,
  width: number,
): PassingEvents {
  const { report, m, filters = NO_FILTERS } = request;
  const { events } = shownUnder(report, filters);
  const index = indexTimeline(
    report.timeline.filter(({ id }) => events.has(id)),
    report.scopes,
  );
  const window = partOf(index, request.window ?? null);
  if (window === null) return { index, window, ...passing(report.timeline, events, request) };
  const seen = isOpen(index) ? openEntries(index, window, words, width) : touching(index, window);
  const shown = new Set([...seen, ...index.undated].map(({ id }) => id));
  const said = request.words.picture.time(daysInWords(window.from, window.to, m));
  return { index, window, ...passing(report.timeline, shown, request, [said]) };
}

/** The window as the axis takes it; null where that is all of time. */
function partOf(index: TimelineIndex, asked: TimeWindow | null): TimeWindow | null {
  if (asked === null || index.domain === null) return null;
  const all = wholeOf(index);
  const window = clampWindow(asked, all);
  return window.from <= all.from && window.to >= all.to ? null : window;
}

function touching({ events, order }: TimelineIndex, { from, to }: TimeWindow): readonly TimelineEvent[] {
  return Array.from(order, (at) => events[at])
    .filter((event) => {
      const extent = event && extentOf(event.date);
      return extent && extent.from < to && extent.to > from;
    })
    .flatMap((event) => event ?? []);
}
