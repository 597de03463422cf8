import type { SlideByLayout } from '@/presentation/deck/deckSlide.ts';
import type { DeckContext } from '../context.ts';
import { EDGE, EM, fittedText, framed, LINE, linesOf, titlePlace, words } from '../picture/frame.ts';
import type { Item, SlidePicture } from '../picture/picture.ts';
import { figuresIn, notesOf } from '../notes.ts';
import { sourceLine, titleIn } from './slideWords.ts';

/** How many other sources stand on a slide. */
const MOST = 4;
const LEFT = EDGE.width * 0.4;
const RIGHT = EDGE.width * 0.54;

/** The text that states the figures, and the public records that were used beside it: all of them, on as many slides as they need. */
export function sourcesPictures(
  slide: SlideByLayout['sources'],
  context: DeckContext,
): readonly SlidePicture[] {
  const { report } = context;
  const pages = Math.max(1, Math.ceil(report.sources.length / MOST));
  return Array.from({ length: pages }, (_, page) => picture(slide, page, context));
}

function picture(slide: SlideByLayout['sources'], page: number, context: DeckContext): SlidePicture {
  const { report, m, say } = context;
  const { origin } = report;
  const title = titleIn(slide, context);
  const { below: y } = titlePlace(title, false);
  const place =
    m.presentation.sourceOf(say(origin.publisher), say(origin.kind)) +
    m.presentation.paragraphs(origin.paragraphs);
  const height = Math.min(220, linesOf(say(origin.title), 29, LEFT, EM.serif) * 29 * LINE);
  const items: Item[] = [
    fittedText(say(origin.title), { x: EDGE.left, y, width: LEFT, height: height + 4 }, 29, {
      face: 'serif',
    }),
    words({ x: EDGE.left, y: y + height + 16, width: LEFT, height: 56 }, 20, [
      [{ text: place, ink: 'soft' }],
    ]),
  ];
  if (slide.sentence !== null) {
    const box = { x: EDGE.left, y: y + height + 84, width: LEFT, height: EDGE.foot - height - 100 - y };
    items.push(fittedText(say(slide.sentence), box, 22, { face: 'sans' }));
  }
  const others = report.sources.slice(page * MOST, (page + 1) * MOST);
  const x = EDGE.left + EDGE.width - RIGHT;
  if (others.length > 0) {
    items.push(
      words({ x, y, width: RIGHT, height: 30 }, 22, [[{ text: m.presentation.alsoUsed, bold: true }]]),
    );
  }
  const band = (EDGE.foot - 20 - y - 44) / MOST;
  others.forEach((source, i) => {
    const top = y + 44 + i * band;
    const name = say(source.title);
    const said = fittedText(name, { x, y: top, width: RIGHT, height: band * 0.55 }, 21, { face: 'sans' });
    // Right below its name, whether that takes a line or two.
    const under = Math.min(band * 0.55, linesOf(name, said.size, RIGHT) * said.size * LINE) + 2;
    const supports = { x, y: top + under, width: RIGHT, height: band * 0.93 - under };
    items.push(said, fittedText(say(source.supports), supports, 18, { face: 'sans' }));
  });
  return framed(title, {
    items,
    source: sourceLine([], context),
    notes: notesOf(slide.notes, figuresIn([slide.title, slide.sentence, slide.notes], context), context),
  });
}
