import type { SlideLayoutId } from '@/report/schema/slide.ts';
import type { PagesContext } from '../slides/fit/chartPages.ts';
import { slideLayouts } from '../slides/registry.ts';
import type { DeckSlide, SlideByLayout } from './deckSlide.ts';

/** How many steps follow the first view of each slide. */
export function stepsOf(slides: readonly DeckSlide[], context: PagesContext): number[] {
  return slides.map((slide) => stepsAt(slide.layout, slide, context));
}

function stepsAt<Layout extends SlideLayoutId>(
  layout: Layout,
  slide: SlideByLayout[Layout],
  context: PagesContext,
): number {
  return slideLayouts[layout].steps(slide, context);
}
