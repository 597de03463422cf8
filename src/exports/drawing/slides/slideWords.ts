import type { DeckSlide } from '@/presentation/deck/deckSlide.ts';
import { textOf } from '@/report/texts/stretch.ts';
import { sourceLineRuns, type Place } from '@/presentation/slides/sources/sourceRuns.ts';
import { titleOf } from '@/presentation/slides/useTitleOf.ts';
import type { DeckContext } from '../context.ts';

/** A slide's title in the language of the file. */
export const titleIn = (slide: DeckSlide, context: DeckContext): string =>
  titleOf(slide, context, context.say);

/** The line at a slide's foot: as stated by whom, and in which paragraphs of which text. */
export function sourceLine(printed: readonly Place[], context: DeckContext): string {
  return textOf(sourceLineRuns(printed, context));
}
