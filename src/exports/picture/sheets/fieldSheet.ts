import { fieldOf, fieldsOf } from '@/figures/field/fieldModel.ts';
import { fieldWords } from '@/figures/field/fieldWords.ts';
import { lookOf } from '@/quantity/status.ts';
import type { Figure } from '@/report/model.ts';
import type { DeckContext } from '../../drawing/context.ts';
import type { Item } from '../../drawing/picture/picture.ts';
import type { Request } from '../../export.ts';
import type { Sheet } from '../sheet.ts';
import { block } from './block.ts';
import { dataLine, described, sourceLines } from './described.ts';
import { fieldOfDots } from './fieldItems.ts';
import { framed, MARGIN } from './framed.ts';
import { figureKey } from './key.ts';

/** As wide as the page's field at a desk with its mark; the title needs that room, however few the dots. */
const WIDTH = 928;
const LETTERS = 14;

/** A figure as its field of dots. Throws where it has none. */
export function fieldSheet(figure: Figure, request: Request, deck: DeckContext): Sheet {
  const { report, language, m, words } = request;
  const field = fieldOf(figure);
  const drawn = field && fieldOfDots(field, { x: MARGIN, y: 0, width: WIDTH, height: Infinity });
  if (!drawn) throw new RangeError(`There is no field of “${figure.id}”`);
  const said = deck.statement(figure);
  const { name, scale, beyond } = fieldWords(report, field, fieldsOf(report), said.quantity, language, m);
  const frame = {
    id: `field-${figure.id}`,
    title: m.charts.titleOfLabel(said.sentence),
    lead: scale,
    note: null,
    key: figureKey([figure], deck),
    sources: [...sourceLines(report, [figure], true, request), dataLine(request)],
    description: [name, described(said, words)].join('\n'),
  };
  return framed(frame, WIDTH, (y) => {
    const foot = y + drawn.box.height + 12;
    const half = WIDTH / 2;
    const look: Item = {
      kind: 'shape',
      shape: 'rect',
      box: { x: MARGIN, y: foot + 5, width: 16, height: 10 },
      paint: lookOf(figure.obsStatus),
      alt: null,
    };
    const status = [said.status, said.scope, said.period].join(m.hero.and);
    const facts = block(
      [[{ text: status, ink: 'soft' }]],
      { x: MARGIN + 24, y: foot, width: half - 24 },
      LETTERS,
    );
    const more = block(
      [[{ text: beyond ?? '', bold: true }]],
      { x: MARGIN + half, y: foot, width: half },
      LETTERS,
      { align: 'right' },
    );
    return {
      items: [{ ...drawn, box: { ...drawn.box, y } }, look, facts.item, more.item],
      below: Math.max(facts.below, more.below),
    };
  });
}
