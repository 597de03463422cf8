import type { SlideByLayout } from '@/presentation/deck/deckSlide.ts';
import { numeralParts } from '@/presentation/slides/fit/numeralSize.ts';
import { figureOf } from '@/report/lookup.ts';
import type { DeckContext } from '../context.ts';
import { CQW, EDGE, fittedText, framed, titlePlace } from '../picture/frame.ts';
import type { Item, SlidePicture } from '../picture/picture.ts';
import { figuresIn, notesOf } from '../notes.ts';
import { numberSize, numeral } from './numeral.ts';
import { sourceLine, titleIn } from './slideWords.ts';

const GAP = 60;
/** The size of a number, at most, in cqw. */
const MOST = 9;
const HALF = (EDGE.width - GAP) / 2;

/** Two figures side by side, of one size, so that neither looks like more than it is. */
export function pairPicture(slide: SlideByLayout['pair'], context: DeckContext): SlidePicture {
  const { report, say, statement } = context;
  const figures = slide.figures.map((id) => figureOf(report, id));
  const title = titleIn(slide, context);
  const { below } = titlePlace(title, false);
  const most =
    Math.min(...figures.map((figure) => numberSize(numeralParts(statement(figure).parts), HALF, MOST))) / CQW;
  let end = 0;
  const items = figures.flatMap((figure, i): Item[] => {
    const x = EDGE.left + i * (HALF + GAP);
    const one = numeral(figure, { x, y: below + 14, width: HALF, most }, context);
    const box = { x, y: one.below + 8, width: HALF, height: 66 };
    end = Math.max(end, box.y + box.height);
    return [...one.items, fittedText(say(figure.label), box, 25, { face: 'sans' })];
  });
  const box = { x: EDGE.left, y: end + 10, width: EDGE.width * 0.92, height: EDGE.foot - 24 - end };
  if (slide.sentence !== null) items.push(fittedText(say(slide.sentence), box, 27, { face: 'sans' }));
  const texts = [slide.title, slide.sentence, slide.notes];
  return framed(title, {
    items,
    source: sourceLine(figures, context),
    notes: notesOf(slide.notes, [...slide.figures, ...figuresIn(texts, context)], context),
  });
}
