import { numeralSize } from '@/presentation/slides/numeralSize.ts';
import { groupQuantity } from '@/quantity/groups.ts';
import { lookOf } from '@/quantity/status.ts';
import type { Figure } from '@/report/model.ts';
import type { DeckContext } from '../context.ts';
import { strokeInk } from '../write/fillXml.ts';
import { CQW, EM, LINE, linesOf, widthIn, words } from '../picture/frame.ts';
import type { Item } from '../picture/picture.ts';

const KICKER = 21;
const SWATCH = { width: 46, height: 16 } as const;

/**
 * A figure that fills a width: its status, who and when above; below the whole quantity, its qualifier in the same breath. `most` is the
 * largest size of its number, in cqw.
 */
export function numeral(
  figure: Figure,
  place: { readonly x: number; readonly y: number; readonly width: number; readonly most: number },
  { statement, m }: DeckContext,
): { readonly items: readonly Item[]; readonly below: number } {
  const { x, y, width, most } = place;
  const said = statement(figure);
  const look = lookOf(figure.obsStatus);
  const ink = strokeInk(look);
  const groups = groupQuantity(said.parts);
  const sizes = numeralSize(said.parts, width / CQW, most);
  const line = widthIn(groups.number, 1, EM.numeral) + widthIn(groups.after, sizes.after, EM.numeral);
  const number = Math.min(sizes.number * CQW, (width * 0.98) / line);
  const kicker = [said.status, said.scope, said.period].join(m.timeline.separator);
  const kickerWidth = width - SWATCH.width - 14;
  const kickerHeight = linesOf(kicker, KICKER, kickerWidth) * KICKER * LINE;
  const before = groups.before.trim();
  const beforeSize = Math.min(sizes.before * CQW, 44);
  const top = y + kickerHeight + 14;
  const beforeHeight = before === '' ? 0 : linesOf(before, beforeSize, width) * beforeSize * LINE;
  const numberTop = top + beforeHeight;
  const note = groups.note.trim();
  const noteTop = numberTop + number * LINE;
  const noteHeight = note === '' ? 0 : linesOf(note, 26, width) * 26 * LINE;
  const items: Item[] = [
    { kind: 'shape', shape: 'rect', box: { x, y: y + 5, ...SWATCH }, paint: look, alt: null },
    words({ x: x + SWATCH.width + 14, y, width: kickerWidth, height: kickerHeight }, KICKER, [
      [{ text: kicker, ink: ink === 'expected' ? 'expected' : 'soft' }],
    ]),
  ];
  if (before !== '') {
    const box = { x, y: top, width, height: beforeHeight };
    items.push(words(box, beforeSize, [[{ text: before, ink, bold: true }]], { face: 'serif' }));
  }
  items.push(
    words(
      { x, y: numberTop, width, height: number * LINE },
      number,
      [
        [
          { text: groups.number, ink, bold: true },
          { text: groups.after, ink, bold: true, size: number * sizes.after },
        ],
      ],
      { face: 'serif' },
    ),
  );
  if (note !== '') {
    items.push(words({ x, y: noteTop, width, height: noteHeight }, 26, [[{ text: note, ink: 'soft' }]]));
  }
  return { items, below: noteTop + noteHeight };
}
