import { chartName, chartSentence } from '@/charts/frame/description.ts';
import type { ChartContext } from '@/charts/chartContext.ts';
import type { SlideByLayout } from '@/presentation/deck/deckSlide.ts';
import { parted } from '@/presentation/slides/fit/chartPages.ts';
import { chartOf, figureOf } from '@/report/lookup.ts';
import type { ChartEntry } from '@/report/schema/chart.ts';
import type { DeckContext } from '../context.ts';
import type { PartMaker } from './partMaker.ts';
import { EDGE, fittedText, framed, LINE, linesOf, titlePlace, words } from '../picture/frame.ts';
import type { Box, Item, SlidePicture } from '../picture/picture.ts';
import { figuresIn, notesOf } from '../notes.ts';
import { sourceLine, titleIn } from './slideWords.ts';

const SENTENCE = 21;
const PAGE_HEIGHT = 28;

/** A chart; one of more rows than a slide holds has several, which say so. One after another, as there may be hundreds. */
export function* chartPictures<Part>(
  slide: SlideByLayout['chart'],
  context: DeckContext,
  make: PartMaker<Part>,
): Generator<SlidePicture<Item | Part>> {
  const entry = chartOf(context.report, slide.chart);
  const ids = entry.rows.map(({ figure }) => figure);
  const { area } = parts(slide, context);
  const paged = { ...area, height: area.height - PAGE_HEIGHT };
  const fits = (some: readonly string[], room: Box) =>
    make.chartFits(only(entry, some), shownOf(some, context), room, slide.individuals);
  const pages = fits(ids, area) ? [ids] : parted(ids, (some) => fits(some, paged));
  for (const [i, page] of pages.entries()) {
    yield picture(slide, page, { page: i + 1, pages: pages.length }, context, make);
  }
}

/** A chart of some of its figures alone: what is tried again and again must not look at all the others. */
function only(entry: ChartEntry, ids: readonly string[]): ChartEntry {
  const from = entry.rows.findIndex(({ figure }) => figure === ids[0]);
  const end = from + ids.length;
  return entry.kind === 'symbols'
    ? { ...entry, rows: entry.rows.slice(from, end) }
    : { ...entry, rows: entry.rows.slice(from, end) };
}

const shownOf = (ids: readonly string[] | null, { report, language, m }: DeckContext): ChartContext => ({
  report,
  language,
  m,
  shown: ids && new Set(ids),
});

function parts(slide: SlideByLayout['chart'], context: DeckContext) {
  const entry = chartOf(context.report, slide.chart);
  const title = titleIn(slide, context);
  const { below: y } = titlePlace(title, false);
  const text =
    slide.sentence === null
      ? chartSentence(entry, shownOf(null, context), context.say)
      : context.say(slide.sentence);
  const height = Math.min(2, linesOf(text, SENTENCE, EDGE.width)) * SENTENCE * LINE;
  const box = { x: EDGE.left, y: y - 6, width: EDGE.width, height };
  const top = y + height + 14;
  const area = { x: EDGE.left, y: top, width: EDGE.width, height: EDGE.foot - 14 - top };
  return { title, area, sentence: fittedText(text, box, SENTENCE, { face: 'sans' }, 14) };
}

function picture<Part>(
  slide: SlideByLayout['chart'],
  ids: readonly string[],
  { page, pages }: { readonly page: number; readonly pages: number },
  context: DeckContext,
  make: PartMaker<Part>,
): SlidePicture<Item | Part> {
  const { report, m } = context;
  const entry = only(chartOf(report, slide.chart), ids);
  const { title, area, sentence } = parts(slide, context);
  const shown = shownOf(ids, context);
  const many = pages > 1;
  const room = many ? { ...area, height: area.height - PAGE_HEIGHT } : area;
  const remark = { x: EDGE.left, y: area.y + area.height - 24, width: EDGE.width, height: 24 };
  const figures = ids.map((id) => figureOf(report, id));
  const texts = [slide.title, slide.sentence, slide.notes];
  return framed(title, {
    items: [
      sentence,
      ...make.chart(entry, shown, room, chartName(entry, shown, title), slide.individuals),
      ...(many ? [words(remark, 17, [[{ text: m.presentation.pageOf(page, pages), ink: 'soft' }]])] : []),
    ],
    source: sourceLine(figures, context, figures),
    notes: notesOf(slide.notes, [...ids, ...figuresIn(texts, context)], context),
  });
}
