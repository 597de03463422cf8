import type { SlideLayoutId } from '@/report/schema/slide.ts';
import type { DeckSlide, SlideByLayout } from './deckSlide.ts';
import { slideLayouts } from '../slides/registry.ts';

/** How many steps follow the first view of each slide. */
export function stepsOf(slides: readonly DeckSlide[]): number[] {
  return slides.map((slide) => stepsAt(slide.layout, slide));
}

function stepsAt<Layout extends SlideLayoutId>(layout: Layout, slide: SlideByLayout[Layout]): number {
  return slideLayouts[layout].steps(slide);
}
