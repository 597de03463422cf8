import { numeralParts, numeralSize, type NumeralParts } from '@/presentation/slides/fit/numeralSize.ts';
import { lookOf } from '@/quantity/status.ts';
import type { Messages } from '@/i18n/messages.ts';
import type { Figure } from '@/report/model.ts';
import type { Statement } from '@/report/words/statement.ts';
import type { DeckContext } from '../context.ts';
import { strokeInk } from '../marks/strokeInk.ts';
import { CQW, EM, LINE, linesOf, widthIn, words } from '../picture/frame.ts';
import type { Item } from '../picture/picture.ts';

const KICKER = 21;
/** A unit beside its number, in em of the number. */
const UNIT = 0.45;
const SWATCH = { width: 46, height: 16 } as const;

/** The size of a number with its unit on one line, px. */
export function numberSize(parts: NumeralParts, width: number, most: number): number {
  const line = widthIn(parts.picture, 1, EM.numeral) + widthIn(parts.unit, UNIT, EM.numeral);
  return Math.min(numeralSize(parts, false, width / CQW, most).number * CQW, (width * 0.98) / line);
}

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
  const parts = numeralParts(said.parts);
  const sizes = numeralSize(parts, false, width / CQW, most);
  const number = numberSize(parts, width, most);
  const kicker = kickerOf(said, m);
  const kickerWidth = width - SWATCH.width - 14;
  const kickerHeight = linesOf(kicker, KICKER, kickerWidth) * KICKER * LINE;
  const before = parts.before.trim();
  const beforeSize = Math.min(sizes.before * CQW, 44);
  const top = y + kickerHeight + 14;
  const beforeHeight = before === '' ? 0 : linesOf(before, beforeSize, width) * beforeSize * LINE;
  const numberTop = top + beforeHeight;
  const note = parts.note.trim();
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
          { text: parts.picture, ink, bold: true },
          { text: parts.unit, ink, bold: true, size: number * UNIT },
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

/** A figure's status, who and when. */
export const kickerOf = (
  { status, scope, period }: Pick<Statement, 'status' | 'scope' | 'period'>,
  { timeline }: Pick<Messages, 'timeline'>,
): string => [status, scope, period].join(timeline.separator);
