import type { SlideByLayout } from '@/presentation/deck/deckSlide.ts';
import { figureOf } from '@/report/lookup.ts';
import type { DeckContext } from '../context.ts';
import { EDGE, fittedText, framed, titlePlace } from '../picture/frame.ts';
import type { SlidePicture } from '../picture/picture.ts';
import { figuresIn, notesOf } from '../notes.ts';
import { numeral } from './numeral.ts';
import { titleIn } from './slideWords.ts';

/** One figure that fills the slide, and the sentence that it begins. */
export function headlinePicture(slide: SlideByLayout['headline'], context: DeckContext): SlidePicture {
  const { report, m, say, statement } = context;
  const figure = figureOf(report, slide.figure);
  const title = titleIn(slide, context);
  const { below } = titlePlace(title, false);
  const place = { x: EDGE.left, y: below + 14, width: EDGE.width, most: 15 };
  const { items, below: end } = numeral(figure, place, context);
  const box = { x: EDGE.left, y: end + 12, width: EDGE.width * 0.86, height: EDGE.foot - 24 - end };
  const sentence =
    slide.sentence === null ? [] : [fittedText(say(slide.sentence), box, 34, { face: 'sans' })];
  const texts = [slide.title, slide.sentence, slide.notes];
  return framed(title, {
    items: [...items, ...sentence],
    source: m.presentation.sourceLine(statement(figure).attribution, statement(figure).source),
    notes: notesOf(slide.notes, [slide.figure, ...figuresIn(texts, context)], context),
  });
}
