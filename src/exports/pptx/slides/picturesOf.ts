import { slidesOf } from '@/presentation/deck/derive.ts';
import type { DeckSlide } from '@/presentation/deck/deckSlide.ts';
import { indexOf } from '@/report/lookup.ts';
import type { DeckContext } from '../context.ts';
import type { SlidePicture } from '../picture/picture.ts';
import type { PptxScope } from '../scope.ts';
import { chartPictures } from './chart.ts';
import { fieldPictures } from './field.ts';
import { headlinePicture } from './headline.ts';
import { ledgerPictures } from './ledger.ts';
import { limitsPictures } from './limits.ts';
import { momentPictures } from './moment.ts';
import { pairPicture } from './pair.ts';
import { sourcesPictures } from './sources.ts';
import { closingPicture, titlePicture } from './title.ts';

/** The slides of a file: those of the deck, of more than fits one as many as it takes; behind the whole deck the field and the ledger. */
export async function picturesOf(
  scope: PptxScope,
  context: DeckContext,
  breathe: () => Promise<void>,
): Promise<readonly SlidePicture[]> {
  const pictures: SlidePicture[] = [];
  for (const slide of slidesIn(scope, context)) {
    for (const picture of picturesOfSlide(slide, context)) {
      pictures.push(picture);
      await breathe();
    }
  }
  if (scope.kind !== 'deck') return pictures;
  return [...pictures, ...fieldPictures(context), ...(await ledgerPictures(context, breathe))];
}

function slidesIn(scope: PptxScope, { report }: DeckContext): readonly DeckSlide[] {
  switch (scope.kind) {
    case 'deck':
      return slidesOf(report);
    case 'slide': {
      const slide = slidesOf(report)[scope.slide - 1];
      if (!slide) throw new RangeError(`The deck has no slide ${scope.slide}`);
      return [slide];
    }
    case 'chart': {
      const chart = indexOf(report).charts.get(scope.chart);
      if (!chart) throw new RangeError(`The report has no chart “${scope.chart}”`);
      const { id, title = null, note = null } = chart;
      return [{ id, layout: 'chart', title, notes: note, chart: id, individuals: false, sentence: null }];
    }
  }
}

function picturesOfSlide(slide: DeckSlide, context: DeckContext): Iterable<SlidePicture> {
  switch (slide.layout) {
    case 'title':
      return [titlePicture(slide, context)];
    case 'closing':
      return [closingPicture(slide, context)];
    case 'headline':
      return [headlinePicture(slide, context)];
    case 'pair':
      return [pairPicture(slide, context)];
    case 'chart':
      return chartPictures(slide, context);
    case 'moment':
      return momentPictures(slide, context);
    case 'limits':
      return limitsPictures(slide, context);
    case 'sources':
      return sourcesPictures(slide, context);
  }
}
