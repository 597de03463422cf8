import type { SlideByLayout } from '@/presentation/deck/deckSlide.ts';
import type { DeckContext } from '../context.ts';
import { EDGE, fittedText, framed, LEAST, titlePlace, words } from '../picture/frame.ts';
import type { Item, SlidePicture } from '../picture/picture.ts';
import { figuresIn, notesOf } from '../notes.ts';
import { sourceLine, titleIn } from './slideWords.ts';

/** The deck's first slide: what it is about, and whose figures these are. */
export const titlePicture = (slide: SlideByLayout['title'], context: DeckContext): SlidePicture =>
  large(slide, context, []);

/** The last one, with the version of the data. */
export function closingPicture(slide: SlideByLayout['closing'], context: DeckContext): SlidePicture {
  const { version, modified } = context.report;
  const line = context.m.presentation.version(version, modified);
  const box = { x: EDGE.left, y: EDGE.foot - 60, width: EDGE.width, height: 32 };
  return large(slide, context, line === '' ? [] : [words(box, 20, [[{ text: line, ink: 'soft' }]])]);
}

function large(
  slide: SlideByLayout['title'] | SlideByLayout['closing'],
  context: DeckContext,
  items: readonly Item[],
): SlidePicture {
  const title = titleIn(slide, context);
  const { below } = titlePlace(title, true);
  const { sentence, notes } = slide;
  const box = { x: EDGE.left, y: below + 8, width: EDGE.width * 0.82, height: EDGE.foot - 90 - below };
  const said =
    sentence === null ? [] : [fittedText(context.say(sentence), box, LEAST * 1.3, { face: 'sans' })];
  return framed(title, {
    items: [...said, ...items],
    source: sourceLine([], context),
    notes: notesOf(notes, figuresIn([slide.title, sentence, notes], context), context),
    large: true,
  });
}
