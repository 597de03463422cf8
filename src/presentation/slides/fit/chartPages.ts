import { chartTitle } from '@/charts/chartWords.ts';
import type { ChartContext } from '@/charts/chartContext.ts';
import { drawnPart } from '@/charts/drawnPart.ts';
import { kindOf } from '@/charts/registry.ts';
import { chartOf, figureOf } from '@/report/lookup.ts';
import type { Text } from '@/report/schema/text.ts';
import type { SlideByLayout } from '../../deck/deckSlide.ts';
import { textOf } from '@/report/texts/stretch.ts';
import { sharedRuns, sourceLineRuns } from '../sources/sourceRuns.ts';
import { fittingSize, widthInEm } from './fit.ts';
import { mostThatFit } from './mostThatFit.ts';
import { PAPER_WIDTH, SLIDE } from '../frame/slideGeometry.ts';

/** What the pages of a chart are reckoned from. */
export type PagesContext = Pick<ChartContext, 'report' | 'language' | 'm'>;

/** Ids of a chart's figures, a list a page. */
export type ChartPages = readonly (readonly string[])[];

/** Height of the line that says which page of how many it is, in letters' sizes. */
export const PAGE_REMARK = 1.6;
/** Letters are never so exact that half a pixel counts. */
const SLACK = 0.5;

const known = new WeakMap<SlideByLayout['chart'], Map<string, ChartPages>>();

/**
 * A chart's figures, parted over as many pages as they need on a slide, evenly. Reckoned at the size of paper, and the same at every size,
 * so that a step shows the same figures on every screen; kept, as a deck asks often.
 */
export function chartPages(slide: SlideByLayout['chart'], context: PagesContext): ChartPages {
  const kept = known.get(slide) ?? new Map<string, ChartPages>();
  known.set(slide, kept);
  const before = kept.get(context.language);
  if (before) return before;
  const pages = reckoned(slide, context);
  kept.set(context.language, pages);
  return pages;
}

function reckoned(slide: SlideByLayout['chart'], context: PagesContext): ChartPages {
  const { report } = context;
  const entry = drawnPart(chartOf(report, slide.chart), { ...context, shown: null });
  const ids = entry.rows.map(({ figure }) => figure);
  const fontSize = (PAPER_WIDTH * SLIDE.leastText) / 100;
  const width = (PAPER_WIDTH * SLIDE.width) / 100;
  const height = roomFor(slide, context);
  const fits = (some: readonly string[], room: number) => {
    const shown = { ...context, shown: new Set(some) };
    const box = { width, height: room, fontSize, stage: true };
    return kindOf(entry).height(shown, box, slide.individuals) <= room + SLACK;
  };
  if (fits(ids, height)) return [ids];
  return parted(ids, (some) => fits(some, height - fontSize * PAGE_REMARK));
}

/** Parts a list into as few pages as fit, as even as they can be. */
export function parted(
  ids: readonly string[],
  fits: (some: readonly string[]) => boolean,
): readonly (readonly string[])[] {
  const full: (readonly string[])[] = [];
  for (let start = 0; start < ids.length; start += full.at(-1)?.length ?? 1) {
    const rest = ids.slice(start);
    // What fits is few of many, so that the search begins there.
    let bound = Math.min(8, rest.length);
    while (bound < rest.length && fits(rest.slice(0, bound))) bound = Math.min(bound * 2, rest.length);
    full.push(
      rest.slice(
        0,
        mostThatFit(bound, (count) => fits(rest.slice(0, count))),
      ),
    );
  }
  const each = Math.ceil(ids.length / full.length);
  const even = full.map((_, i) => ids.slice(i * each, (i + 1) * each)).filter((page) => page.length > 0);
  return even.every((page) => page.length === 1 || fits(page)) ? even : full;
}

/** The height that a slide's title, sentence and source leave for its chart, in px of the paper; rather too little. */
function roomFor(slide: SlideByLayout['chart'], { report, language, m }: PagesContext): number {
  const say = (text: Text) => text[language];
  const entry = chartOf(report, slide.chart);
  const title = slide.title ? say(slide.title) : chartTitle(entry, { report, language, m, shown: null }, say);
  const titleSize = fittingSize(
    title,
    { width: SLIDE.width, lines: 2, most: 3.1, least: SLIDE.leastText },
    'clauses',
  );
  const figures = entry.rows.map(({ figure }) => figureOf(report, figure));
  const source = textOf([
    ...sourceLineRuns(figures, { report, language, m }),
    ...sharedRuns(figures, { report, language, m }),
  ]);
  const sentence = slide.sentence === null ? 0 : sentenceHeight(say(slide.sentence));
  const taken =
    8 + 3.4 + 1.1 + linesOf(title, titleSize, SLIDE.width) * titleSize * 1.2 + sentence + footHeight(source);
  return ((SLIDE.height - taken) * PAPER_WIDTH) / 100;
}

const linesOf = (text: string, size: number, width: number) =>
  Math.ceil((widthInEm(text) * size) / (width * 0.96));

const footHeight = (source: string) =>
  linesOf(source, SLIDE.leastText, SLIDE.width - 8) * SLIDE.leastText * 1.35;

function sentenceHeight(text: string): number {
  const size = fittingSize(text, { width: SLIDE.width, lines: 2, most: 2.4, least: SLIDE.leastText });
  return linesOf(text, size, SLIDE.width) * size * 1.32 + 1.6;
}
