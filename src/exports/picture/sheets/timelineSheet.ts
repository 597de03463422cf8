import { createElement } from 'react';
import { AxisView } from '@/timeline/axis/AxisView.tsx';
import { isOpen } from '@/timeline/layout/openLayout.ts';
import { UndatedTray } from '@/timeline/list/UndatedTray.tsx';
// With the timeline itself, which a page has already: its code stays one piece, and its style sheets come along.
import '@/timeline/Timeline.tsx';
import { placesOf } from '@/presentation/slides/sources/sourceRuns.ts';
import { entryWords } from '@/timeline/words/useEntryWords.ts';
import { planMoment, type MomentPlan } from '@/timeline/moment/planMoment.ts';
import { NO_FILTERS } from '@/report/filters.ts';
import { figureOf } from '@/report/lookup.ts';
import type { DeckContext } from '../../drawing/context.ts';
import { EDGE } from '../../drawing/picture/frame.ts';
import { momentItems } from '../../drawing/slides/moment.ts';
import { sourceLine } from '../../drawing/slides/slideWords.ts';
import type { Request } from '../../export.ts';
import type { DrawPart } from '../page/drawPart.tsx';
import type { PageDrawing, Sheet } from '../sheet.ts';
import { dataLine, describedAll } from './described.ts';
import { framed, MARGIN, type DrawAt } from './framed.ts';
import { entryKey } from './key.ts';
import { passingEvents, type PassingEvents } from './passingEvents.ts';

const LETTERS = 15;
/** Between the axis and the entries without a date. */
const ABOVE_UNDATED = 14;
/** More height than any axis needs, px. */
const ENOUGH = 1_000_000;
/** What parts its rows beside the least that does, px. */
const ROW_GAP = 6;

/** Every entry of the timeline that the page shows on its axis, those without a date below it; of a part of time where the axis shows one. */
export async function timelineSheet(
  request: Request,
  deck: DeckContext,
  breathe: () => Promise<void>,
  drawPart: DrawPart,
): Promise<Sheet> {
  const { report, m } = request;
  const words = entryWords(deck, deck);
  const passing = passingEvents(request, words, EDGE.width);
  const { items: timeline, note } = passing;
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
    key: entryKey(timeline, deck, isOpen(passing.index)),
    sources: [sourceLine(printed, deck), dataLine(request)],
    description: description.join('\n'),
  };
  const draw = isOpen(passing.index)
    ? await asOnThePage(passing, `${report.id}-timeline`, request, drawPart)
    : eachInItsRow(passing, deck);
  return framed(frame, EDGE.width, draw);
}

/** The page's own axis, and below it its own tray of entries without a date. */
async function asOnThePage(
  { index, window }: PassingEvents,
  id: string,
  { filters = NO_FILTERS }: Request,
  drawPart: DrawPart,
): Promise<DrawAt> {
  const room = { width: EDGE.width, filters };
  const nothing = () => undefined;
  const parts = [
    ...(index.order.length > 0
      ? [
          {
            id: `${id}-axis`,
            part: createElement(
              'div',
              { className: 'tl', 'data-view': 'axis' },
              createElement(AxisView, { index, asked: window, onRest: nothing }),
            ),
            take: '.tl-plot:has(.tl-open-axis)',
          },
        ]
      : []),
    ...(index.undated.length > 0
      ? [
          {
            id: `${id}-undated`,
            part: createElement(UndatedTray, { events: index.undated, printing: true }),
            take: '.tl-tray',
          },
        ]
      : []),
  ];
  const drawn: PageDrawing[] = [];
  let height = 0;
  for (const part of parts) {
    const { svg, height: own } = await drawPart({ ...part, ...room });
    drawn.push({ kind: 'page', box: { x: MARGIN, y: height, width: EDGE.width, height: own }, svg });
    height += own + ABOVE_UNDATED;
  }
  return (y) => ({
    items: drawn.map((item) => ({ ...item, box: { ...item.box, y: item.box.y + y } })),
    below: y + height - ABOVE_UNDATED,
  });
}

/** Where the page counts what crowds, a picture, in which nothing can be opened, has every entry. */
function eachInItsRow(passing: PassingEvents, deck: DeckContext): DrawAt {
  const { plan, height } = planned(passing, deck, entryWords(deck, deck));
  return (y) => {
    const area = { x: MARGIN, y, width: EDGE.width, height: height + ABOVE_UNDATED };
    const items = momentItems(plan, area, LETTERS, deck).map((item) =>
      item.kind === 'text' ? { ...item, halo: true } : item,
    );
    return { items, below: y + area.height };
  };
}

/** Planned with more height than enough, an axis says how much it needs; a little more lets its rows breathe. */
function planned(
  { items, window }: PassingEvents,
  deck: DeckContext,
  words: Parameters<typeof planMoment>[2],
): { readonly plan: MomentPlan; readonly height: number } {
  const ids = items.map(({ id }) => id);
  // A bar that goes on beyond the window goes to the picture's edge.
  const part = window === null ? {} : { part: { window, bleed: MARGIN } };
  const at = (height: number) =>
    planMoment(deck.report, ids, words, { width: EDGE.width, height, fontSize: LETTERS, ...part });
  const { moment } = at(ENOUGH);
  const height = Math.ceil(ENOUGH - moment.left + moment.tops.length * ROW_GAP);
  return { plan: at(height), height };
}
