import { formatTick } from '@/period/format.ts';
import type { SlideByLayout } from '@/presentation/deck/deckSlide.ts';
import { parted } from '@/presentation/slides/fit/chartPages.ts';
import { eventOf } from '@/report/lookup.ts';
import { pxOf } from '@/timeline/layout/placement.ts';
import { ticksIn } from '@/timeline/layout/ticks.ts';
import { planMoment, type MomentPlan } from '@/timeline/moment/planMoment.ts';
import { planOpen, type OpenMoment } from '@/timeline/moment/planOpen.ts';
import { basisInWords } from '@/timeline/words/eventWords.ts';
import { entryWords } from '@/timeline/words/useEntryWords.ts';
import type { DeckContext } from '../context.ts';
import { EDGE, EM, fittedText, framed, titlePlace, widthIn, words } from '../picture/frame.ts';
import type { Box, Item, SlidePicture } from '../picture/picture.ts';
import { figuresIn, notesOf } from '../notes.ts';
import { lensItems } from './momentLens.ts';
import { entryHeight, entryItems } from './momentEntry.ts';
import { placesOf } from '@/presentation/slides/sources/sourceRuns.ts';
import { sourceLine, titleIn } from './slideWords.ts';

const SIZES = [21, 19.5, 18.5] as const;
const OPEN_SIZES = [23, 22, 21, 20, 19, 18] as const;
const SENTENCE = 44;
/** Labels of the axis are at least so far apart, in em. */
const TICKS_APART = 6.5;

/** Entries of the timeline on their axis, on as many slides as they need. */
export function momentPictures(
  slide: SlideByLayout['moment'],
  context: DeckContext,
): readonly SlidePicture[] {
  const { area } = parts(slide, context);
  const ids = slide.events;
  if (openAt(ids, area, context) !== null) return [picture(slide, ids, context)];
  const fits = (some: readonly string[]) => planAt(some, area, context) !== null;
  const pages = fits(ids) ? [ids] : parted(ids, fits);
  return pages.map((page) => picture(slide, page, context));
}

function parts(slide: SlideByLayout['moment'], { say, ...context }: DeckContext) {
  const title = titleIn(slide, { say, ...context });
  const { below } = titlePlace(title, false);
  const box = { x: EDGE.left, y: below - 6, width: EDGE.width, height: SENTENCE };
  const sentence =
    slide.sentence === null ? [] : [fittedText(say(slide.sentence), box, 21, { face: 'sans' })];
  const top = slide.sentence === null ? below : below + SENTENCE + 4;
  return { title, sentence, area: { x: EDGE.left, y: top, width: EDGE.width, height: EDGE.foot - 14 - top } };
}

function planAt(ids: readonly string[], { width, height }: Box, context: DeckContext) {
  for (const fontSize of SIZES) {
    const plan = planMoment(context.report, ids, entryWords(context, context), { width, height, fontSize });
    if (plan.fits) return { plan, fontSize };
  }
  return null;
}

/** What crowds drawn wider below the axis, where that fits. */
function openAt(ids: readonly string[], { width, height }: Box, context: DeckContext): OpenMoment | null {
  for (const fontSize of OPEN_SIZES) {
    const open = planOpen(context.report, ids, entryWords(context, context), { width, height, fontSize });
    if (open !== null) return open;
  }
  return null;
}

function picture(slide: SlideByLayout['moment'], ids: readonly string[], context: DeckContext): SlidePicture {
  const { report } = context;
  const { title, sentence, area } = parts(slide, context);
  const [, , least] = SIZES;
  const { width, height } = area;
  const { plan, fontSize } = planAt(ids, area, context) ?? {
    plan: planMoment(report, ids, entryWords(context, context), { width, height, fontSize: least }),
    fontSize: least,
  };
  const open = openAt(ids, area, context);
  const events = ids.map((id) => eventOf(report, id));
  const printed = events.flatMap((event) => placesOf(event, report));
  const { name } = entryWords(context, context);
  return framed(title, {
    items: [
      ...sentence,
      ...(open === null
        ? momentItems(plan, area, fontSize, context)
        : lensItems(open, plan.all, area, context)),
    ],
    source: sourceLine(printed, context),
    notes: [
      ...notesOf(
        slide.notes,
        [
          ...events.flatMap(({ figures }) => figures),
          ...figuresIn([slide.title, slide.sentence, slide.notes], context),
        ],
        context,
      ),
      ...events.map(name),
    ],
  });
}

/** Entries as they were planned for an area, their smallest letters `em` px. */
export const momentItems = (
  plan: MomentPlan,
  area: Box,
  em: number,
  context: DeckContext,
): readonly Item[] => [...axisItems(plan, area, em, context), ...undatedItems(plan, area, em, context)];

function axisItems(plan: MomentPlan, area: Box, em: number, { m }: DeckContext): readonly Item[] {
  const { scale, entries, tops } = plan.moment;
  if (entries.length === 0) return [];
  const bottom = Math.max(...entries.map((entry) => (tops[entry.row] ?? 0) + entryHeight(entry.label, em)));
  const ticks = ticksIn(plan.all, (TICKS_APART * em) / scale.pxPerDay).flatMap(
    ({ dayNumber, year, month, day }): Item[] => {
      const x = area.x + pxOf(scale, dayNumber);
      const said = formatTick(year, month, day, m.period);
      const whole = x + 5 + widthIn(said, em * 0.9, EM.sans) <= area.x + area.width;
      const label = { x: x + 5, y: area.y, width: TICKS_APART * em, height: em * 1.3 };
      return [
        {
          kind: 'shape',
          shape: 'line',
          box: { x, y: area.y, width: 0, height: plan.head + bottom },
          paint: 'rule',
          alt: null,
        },
        ...(whole ? [words(label, em * 0.9, [[{ text: said, ink: 'soft' as const }]])] : []),
      ];
    },
  );
  return [
    ...ticks,
    ...entries.flatMap((entry) =>
      entryItems(
        entry,
        { x: area.x, y: area.y + plan.head + (tops[entry.row] ?? 0) },
        em,
        area.x + area.width,
      ),
    ),
  ];
}

function undatedItems(plan: MomentPlan, area: Box, em: number, context: DeckContext): readonly Item[] {
  const { undated } = plan;
  if (undated.length === 0) return [];
  const { m, say } = context;
  const said = entryWords(context, context).undated;
  const height = undated.length * 1.5 * em;
  return [
    words(
      { x: area.x, y: area.y + area.height - height, width: area.width, height },
      em,
      undated.map((event) => [
        { text: say(event.title), bold: true },
        { text: ['', said(event), basisInWords(event, m)].join(m.timeline.separator), ink: 'soft' as const },
      ]),
    ),
  ];
}
