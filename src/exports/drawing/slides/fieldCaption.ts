import type { SlideByLayout } from '@/presentation/deck/deckSlide.ts';
import { lookOf } from '@/quantity/status.ts';
import type { Figure } from '@/report/model.ts';
import type { DeckContext } from '../context.ts';
import { strokeInk } from '../marks/strokeInk.ts';
import { EDGE, fittedText, words } from '../picture/frame.ts';
import type { Item } from '../picture/picture.ts';
import { kickerOf } from './numeral.ts';

/** What a slide says below its dots: the figure whole, and its sentence; its top. */
export function captionOf(
  figure: Figure,
  slide: SlideByLayout['dots'],
  context: DeckContext,
): { readonly items: readonly Item[]; readonly top: number } {
  const { m, say, statement } = context;
  const said = statement(figure);
  const sentence = slide.sentence === null ? null : say(slide.sentence);
  const ink = strokeInk(lookOf(figure.obsStatus));
  const top = EDGE.foot - (sentence === null ? 62 : 96);
  const quantity = [
    { text: said.quantity, bold: true, ink, size: 30 },
    { text: `  ${kickerOf(said, m)}`, ink: 'soft' as const },
  ];
  const line = { x: EDGE.left, y: top, width: EDGE.width, height: 44 };
  const box = { x: EDGE.left, y: top + 44, width: EDGE.width, height: 40 };
  const items: readonly Item[] = [
    words(line, 20, [quantity]),
    ...(sentence === null ? [] : [fittedText(sentence, box, 25, { face: 'sans' })]),
  ];
  return { items, top };
}
