import type { DeckSlide } from '@/presentation/deck/deckSlide.ts';
import type { Figure } from '@/report/model.ts';
import { textOf } from '@/report/texts/stretch.ts';
import { sharedRuns, sourceLineRuns, type Place } from '@/presentation/slides/sources/sourceRuns.ts';
import { titleOf } from '@/presentation/slides/useTitleOf.ts';
import type { DeckContext } from '../context.ts';

/** A slide's title in the language of the file. */
export const titleIn = (slide: DeckSlide, context: DeckContext): string =>
  titleOf(slide, context, context.say);

/**
 * The line at a slide's foot: as stated by whom, and in which paragraphs of which text; then the status and the period that the
 * figures `shared` have in common, which a chart leaves unsaid.
 */
export function sourceLine(
  printed: readonly Place[],
  context: DeckContext,
  shared: readonly Figure[] = [],
): string {
  return [
    textOf(sourceLineRuns(printed, context)),
    ...sharedRuns(shared, context).map(({ text }) => text),
  ].join(context.m.timeline.separator);
}
