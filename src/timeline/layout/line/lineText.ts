import { isWide, textWidth } from '@/ui/screen/textWidth.ts';
import { figureParts, type Label, type TextMetrics } from '../label.ts';
import { roomsBetween, type Strip } from '../lens/strip.ts';
import type { Stretch } from '../rows.ts';

/** What is written at an entry as it fits, on one line or wrapped; nothing of it is ever cut. */
export interface LineText {
  /** Of its block, in px. */
  readonly width: number;
  readonly lines: number;
  /** How many of the figures are written, each whole; the others are counted. */
  readonly figures: number;
  /** Of several lines the first is title and date, side by side as on one line. */
  readonly headed?: boolean;
}

/** The mark of the basis before the date, and the space between title, date and figures, in em (line.css). */
const BASIS = 1.4;
const SPACE = 0.7;

/** How wide the whole text is with so many of its figures, in em. */
export function emOf({ title, meta, figures, beyond, separator, rest }: Label, count: number): number {
  const shown = figures.slice(0, count).reduce((sum, { em }) => sum + em, 0);
  const between = separator.em * Math.max(0, count - 1) + (count < figures.length + beyond ? rest : 0);
  return title.em + SPACE + BASIS + meta.em + (figures.length > 0 ? SPACE + shown + between : 0);
}

/** The text on one line of a room, with as many figures as it has place for; null: title and date alone are too long. */
export function onOneLine(label: Label, room: number, { metaSize, scale }: TextMetrics): LineText | null {
  const size = metaSize * scale;
  for (let figures = label.figures.length; figures >= 0; figures--) {
    const width = emOf(label, figures) * size;
    if (width <= room) return { width, lines: 1, figures };
  }
  return null;
}

/** The whole text wrapped into a room: never fewer lines than the browser makes of it. */
export function wrapped(label: Label, room: number, { metaSize, scale }: TextMetrics): LineText {
  const { title, meta, figures, separator } = label;
  const em = room / (metaSize * scale);
  const shown = figureParts(label, figures.length);
  const quantities = shown.map((part, i) => (i < shown.length - 1 ? part + separator.text : part));
  const headed = title.text !== '' && meta.text !== '' && emOf({ ...label, figures: [] }, 0) <= em;
  // Each begins a line of its own; the mark of the basis takes the room of a wide space.
  const head = headed ? [title.text] : [title.text, meta.text && `\u3000${meta.text}`];
  const parts = [...head.map(piecesOf), quantities].filter((pieces) => pieces.join('') !== '');
  const lines = parts.reduce((sum, pieces) => sum + linesIn(pieces, em), 0);
  return { width: room, lines, figures: figures.length, headed };
}

/** The whole text broken within that part of a room that no upright line crosses and that needs the fewest lines; null: none. */
export function brokenClear(
  label: Label,
  room: Stretch,
  strip: Strip,
): (LineText & { readonly from: number }) | null {
  const broken = roomsBetween(room, strip).map(({ from, to }) => ({
    ...wrapped(label, to - from, strip.metrics),
    from,
  }));
  return broken.reduce<(typeof broken)[number] | null>(
    (best, one) => (best === null || one.lines < best.lines ? one : best),
    null,
  );
}

/** How many lines a text takes in so many em, broken where a browser may break it: after spaces and beside Han characters. */
export const linesOf = (text: string, room: number): number => linesIn(piecesOf(text), room);

/** The same for pieces that each stay whole where a line has room for them. */
function linesIn(pieces: readonly string[], room: number): number {
  let lines = 1;
  let used = 0;
  for (const piece of pieces) {
    const em = textWidth(piece);
    if (used > 0 && used + textWidth(piece.trimEnd()) > room) {
      lines++;
      used = 0;
    }
    // What is longer than a line is broken within, and what follows it begins a line.
    lines += em > room ? Math.ceil(em / room) : 0;
    used = em > room ? room : used + em;
  }
  return lines;
}

function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  let word = '';
  for (const character of text) {
    word += character;
    if (character === ' ' || isWide(character)) {
      pieces.push(word);
      word = '';
    }
  }
  return word === '' ? pieces : [...pieces, word];
}
