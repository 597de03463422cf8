import { placesOf } from '@/presentation/slides/sources/sourceRuns.ts';
import { entryWords } from '@/timeline/words/useEntryWords.ts';
import { planMoment, type MomentPlan } from '@/timeline/moment/planMoment.ts';
import { figureOf } from '@/report/lookup.ts';
import type { DeckContext } from '../../drawing/context.ts';
import { EDGE } from '../../drawing/picture/frame.ts';
import { momentItems } from '../../drawing/slides/moment.ts';
import { sourceLine } from '../../drawing/slides/slideWords.ts';
import type { Request } from '../../export.ts';
import type { Sheet } from '../sheet.ts';
import { dataLine, describedAll } from './described.ts';
import { framed, MARGIN } from './framed.ts';
import { entryKey } from './key.ts';

const LETTERS = 15;
/** Between the axis and the entries without a date. */
const ABOVE_UNDATED = 14;
/** The axis grows until its entries fit: from so high, and by so much. */
const HEIGHT = { first: 240, growth: 1.12, tries: 60 } as const;

/** Every entry of the timeline on its axis, those without a date below it. */
export function timelineSheet(request: Request, deck: DeckContext): Sheet {
  const { report, m } = request;
  const { timeline } = report;
  const words = entryWords(deck, deck);
  const { plan, height } = planned(deck, words);
  const figures = [...new Set(timeline.flatMap((event) => event.figures))].map((id) => figureOf(report, id));
  const printed = timeline.flatMap((event) => placesOf(event, report));
  const frame = {
    id: `${report.id}-timeline`,
    title: m.page.timeline,
    lead: null,
    note: null,
    key: entryKey(timeline, deck),
    sources: [sourceLine(printed, deck), dataLine(request)],
    description: [...timeline.map(words.name), ...describedAll(figures, request)].join('\n'),
  };
  return framed(frame, EDGE.width, (y) => {
    const area = { x: MARGIN, y, width: EDGE.width, height: height + ABOVE_UNDATED };
    const items = momentItems(plan, area, LETTERS, deck).map((item) =>
      item.kind === 'text' ? { ...item, halo: true } : item,
    );
    return { items, below: y + area.height };
  });
}

function planned(
  deck: DeckContext,
  words: Parameters<typeof planMoment>[2],
): { readonly plan: MomentPlan; readonly height: number } {
  const ids = deck.report.timeline.map(({ id }) => id);
  const at = (height: number) =>
    planMoment(deck.report, ids, words, { width: EDGE.width, height, fontSize: LETTERS });
  let height: number = HEIGHT.first;
  for (let tries = 0; tries < HEIGHT.tries; tries += 1) {
    const plan = at(height);
    // Where the height did not do, what entries say of their figures was left out.
    const whole = plan.moment.entries.every(({ text, event }) => text === words.label(event));
    if (plan.fits && whole) return { plan, height };
    height = Math.ceil(height * HEIGHT.growth);
  }
  return { plan: at(height), height };
}
