import { slidesOf } from '@/presentation/deck/derive.ts';
import { talkOf } from '@/presentation/deck/talkOf.ts';
import type { DeckSlide, SlideByLayout } from '@/presentation/deck/deckSlide.ts';
import { indexOf } from '@/report/lookup.ts';
import type { ChartEntry } from '@/report/schema/chart.ts';
import type { DeckContext } from '../context.ts';
import type { Item, SlidePicture } from '../picture/picture.ts';
import type { DeckPart } from '../scope.ts';
import { chartPictures } from './chart.ts';
import type { PartMaker } from './partMaker.ts';
import { dotsPicture, fieldPictures } from './field.ts';
import { headlinePicture } from './headline.ts';
import { ledgerPictures } from './ledger.ts';
import { limitsPictures } from './limits.ts';
import { momentPictures } from './moment.ts';
import { pairPicture } from './pair.ts';
import { sourcesPictures } from './sources.ts';
import { closingPicture, titlePicture } from './title.ts';

/**
 * The slides of a file: those of the deck, of more than fits one as many as it takes; behind a whole deck that has them not the field and
 * the ledger.
 */
export async function picturesOf<Part>(
  scope: DeckPart,
  context: DeckContext,
  make: PartMaker<Part>,
  breathe: () => Promise<void>,
): Promise<readonly SlidePicture<Item | Part>[]> {
  const pictures: SlidePicture<Item | Part>[] = [];
  const slides = slidesIn(scope, context);
  for (const slide of slides) {
    if (slide.layout === 'ledger') {
      pictures.push(...(await ledgerPictures(context, breathe)));
      continue;
    }
    for (const picture of picturesOfSlide(slide, context, make)) {
      pictures.push(picture);
      await breathe();
    }
  }
  // Who chose slides wants no others.
  if (scope.kind !== 'deck' || talkOf(context.report, scope.slides ?? null).written !== null) return pictures;
  const has = (layout: DeckSlide['layout']) => slides.some((slide) => slide.layout === layout);
  if (!has('dots')) pictures.push(...fieldPictures(context, make));
  if (!has('ledger')) pictures.push(...(await ledgerPictures(context, breathe)));
  return pictures;
}

function slidesIn(scope: DeckPart, { report }: DeckContext): readonly DeckSlide[] {
  switch (scope.kind) {
    case 'deck':
      return talkOf(report, scope.slides ?? null).slides;
    case 'slide': {
      const slide = slidesOf(report)[scope.slide - 1];
      if (!slide) throw new RangeError(`The deck has no slide ${scope.slide}`);
      return [slide];
    }
    case 'chart': {
      const chart = indexOf(report).charts.get(scope.chart);
      if (!chart) throw new RangeError(`The report has no chart “${scope.chart}”`);
      return [chartSlide(chart)];
    }
  }
}

/** A chart as a slide of its own. */
function chartSlide({ id, title, note }: ChartEntry): SlideByLayout['chart'] {
  return {
    id,
    layout: 'chart',
    title: title ?? null,
    notes: note ?? null,
    chart: id,
    individuals: false,
    sentence: null,
  };
}

/** A figure, and on slides of their own the chart and the answer that its slide on the stage has below it. */
function headlinePictures<Part>(
  slide: SlideByLayout['headline'],
  context: DeckContext,
  make: PartMaker<Part>,
): readonly SlidePicture<Item | Part>[] {
  const { charts: known, questions } = indexOf(context.report);
  const chart = slide.chart === null ? undefined : known.get(slide.chart);
  const question = slide.question === null ? undefined : questions.get(slide.question);
  return [
    headlinePicture(slide, context),
    ...(chart ? chartPictures(chartSlide(chart), context, make) : []),
    ...(question
      ? limitsPictures(
          { ...slide, layout: 'limits', title: question.question, questions: [question.id] },
          context,
        )
      : []),
  ];
}

function picturesOfSlide<Part>(
  slide: Exclude<DeckSlide, SlideByLayout['ledger']>,
  context: DeckContext,
  make: PartMaker<Part>,
): Iterable<SlidePicture<Item | Part>> {
  switch (slide.layout) {
    case 'title':
      return [titlePicture(slide, context)];
    case 'closing':
      return [closingPicture(slide, context)];
    case 'headline':
      return headlinePictures(slide, context, make);
    case 'dots':
      return [
        dotsPicture(slide, context, make) ??
          headlinePicture({ ...slide, layout: 'headline', chart: null, question: null }, context),
      ];
    case 'pair':
      return [pairPicture(slide, context)];
    case 'chart':
      return chartPictures(slide, context, make);
    case 'moment':
      return momentPictures(slide, context);
    case 'limits':
      return limitsPictures(slide, context);
    case 'sources':
      return sourcesPictures(slide, context);
  }
}
