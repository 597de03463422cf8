import { placesOf } from '@/presentation/slides/sources/sourceRuns.ts';
import { entryWords } from '@/timeline/words/useEntryWords.ts';
import { planMoment, type MomentPlan } from '@/timeline/moment/planMoment.ts';
import { figureOf } from '@/report/lookup.ts';
import type { TimelineEvent } from '@/report/model.ts';
import type { DeckContext } from '../../drawing/context.ts';
import { EDGE } from '../../drawing/picture/frame.ts';
import { momentItems } from '../../drawing/slides/moment.ts';
import { sourceLine } from '../../drawing/slides/slideWords.ts';
import type { Request } from '../../export.ts';
import type { Sheet } from '../sheet.ts';
import { dataLine, describedAll } from './described.ts';
import { framed, MARGIN } from './framed.ts';
import { entryKey } from './key.ts';
import { passingEvents } from './passing.ts';

const LETTERS = 15;
/** Between the axis and the entries without a date. */
const ABOVE_UNDATED = 14;
/** More height than any axis needs, px. */
const ENOUGH = 1_000_000;
/** What parts its rows beside the least that does, px. */
const ROW_GAP = 6;

/** Every entry of the timeline that the page shows on its axis, those without a date below it. */
export async function timelineSheet(
  request: Request,
  deck: DeckContext,
  breathe: () => Promise<void>,
): Promise<Sheet> {
  const { report, m } = request;
  const { items: timeline, note } = passingEvents(request);
  const words = entryWords(deck, deck);
  const { plan, height } = planned(timeline, deck, words);
  await breathe();
  const figures = [...new Set(timeline.flatMap((event) => event.figures))].map((id) => figureOf(report, id));
  const printed = timeline.flatMap((event) => placesOf(event, report));
  const description = [...(note === null ? [] : [note]), ...timeline.map(words.name)];
  for (const figure of figures) {
    description.push(...describedAll([figure], request));
    await breathe();
  }
  const frame = {
    id: `${report.id}-timeline`,
    title: m.page.timeline,
    filtered: note,
    lead: null,
    note: null,
    key: entryKey(timeline, deck),
    sources: [sourceLine(printed, deck), dataLine(request)],
    description: description.join('\n'),
  };
  return framed(frame, EDGE.width, (y) => {
    const area = { x: MARGIN, y, width: EDGE.width, height: height + ABOVE_UNDATED };
    const items = momentItems(plan, area, LETTERS, deck).map((item) =>
      item.kind === 'text' ? { ...item, halo: true } : item,
    );
    return { items, below: y + area.height };
  });
}

/** Planned with more height than enough, an axis says how much it needs; a little more lets its rows breathe. */
function planned(
  timeline: readonly TimelineEvent[],
  deck: DeckContext,
  words: Parameters<typeof planMoment>[2],
): { readonly plan: MomentPlan; readonly height: number } {
  const ids = timeline.map(({ id }) => id);
  const at = (height: number) =>
    planMoment(deck.report, ids, words, { width: EDGE.width, height, fontSize: LETTERS });
  const { moment } = at(ENOUGH);
  const height = Math.ceil(ENOUGH - moment.left + moment.tops.length * ROW_GAP);
  return { plan: at(height), height };
}
