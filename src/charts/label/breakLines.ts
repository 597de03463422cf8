import { isWide, textRoom } from '@/ui/screen/textWidth.ts';

/** Where a line of a text begins and ends (exclusive), in code units; the space at a break belongs to no line. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
}

const CLOSING = /[，。：；、！？）”’》,.:;!?)%]/;
const OPENING = /[（“‘《(]/;

/** Pieces that no line may be broken within: words, and single Han characters with the punctuation and digits they cling to. */
function piecesOf(text: string): LineRange[] {
  const pieces: LineRange[] = [];
  let start = 0;
  const close = (end: number) => {
    if (end > start) pieces.push({ start, end });
    start = end;
  };
  for (let at = 0; at < text.length; at += 1) {
    const here = text.charAt(at);
    const before = text.charAt(at - 1);
    if (here === ' ') {
      close(at);
      start = at + 1;
    } else if (at > start && (isWide(here) || isWide(before)) && !clings(before, here)) close(at);
  }
  close(text.length);
  return pieces;
}

function clings(before: string, here: string): boolean {
  if (CLOSING.test(here) || OPENING.test(before)) return true;
  // A number keeps its unit: 4万, 49.5亿.
  return /\d/.test(before) && isWide(here);
}

/** Cuts a piece that is wider than the room, character by character. */
function cut(text: string, piece: LineRange, width: number, fontSize: number): LineRange[] {
  const cuts: LineRange[] = [];
  let { start } = piece;
  for (let at = start + 1; at <= piece.end; at += 1) {
    if (at - start > 1 && textRoom(text.slice(start, at), fontSize) > width) {
      cuts.push({ start, end: at - 1 });
      start = at - 1;
    }
  }
  cuts.push({ start, end: piece.end });
  return cuts;
}

/** Breaks a text into lines of at most `width` px. Nothing but the spaces at the breaks is left out. */
export function breakLines(text: string, width: number, fontSize: number): LineRange[] {
  const lines: LineRange[] = [];
  let line: LineRange | null = null;
  for (const piece of piecesOf(text).flatMap((whole) => cut(text, whole, width, fontSize))) {
    if (line && textRoom(text.slice(line.start, piece.end), fontSize) <= width) {
      line = { start: line.start, end: piece.end };
    } else {
      if (line) lines.push(line);
      line = piece;
    }
  }
  if (line) lines.push(line);
  return lines;
}

/** Beyond so many lines a text is a paragraph, whose last line may be short. */
const BALANCED = 3;

/** The same number of lines, as even as they can be: no word stands alone below the others. */
export function balancedLines(text: string, width: number, fontSize: number): LineRange[] {
  let best = breakLines(text, width, fontSize);
  if (best.length === 1 || best.length > BALANCED) return best;
  let [narrow, wide] = [width / best.length, width];
  while (wide - narrow > 1) {
    const middle = (narrow + wide) / 2;
    const lines = breakLines(text, middle, fontSize);
    if (lines.length > best.length) narrow = middle;
    else [best, wide] = [lines, middle];
  }
  return best;
}

/** What parted a line from the next in the text: a space, or nothing between two Han characters. The last line ends in a space. */
export function partedBy(lines: readonly LineRange[], index: number): '' | ' ' {
  return lines[index + 1]?.start === lines[index]?.end ? '' : ' ';
}

/** A line, and where in its text it is from. */
interface ClippedLine extends LineRange {
  readonly text: string;
  /** Whether it ends in "…", for what is left out. */
  readonly clipped: boolean;
  readonly after: '' | ' ';
}

/** A label in at most `most` lines; what doesn't fit ends in "…" (the whole label stands in the list and the table). */
export function clippedLines(text: string, width: number, fontSize: number, most: number): ClippedLine[] {
  const full = breakLines(text, width, fontSize);
  const ranges = full.length > most ? full : balancedLines(text, width, fontSize);
  const lines = ranges.map(({ start, end }, index) => ({
    text: text.slice(start, end),
    start,
    end,
    clipped: false,
    after: partedBy(ranges, index),
  }));
  const last = lines[most - 1];
  if (lines.length <= most || last === undefined) return lines;
  let { end } = last;
  const clipped = () => `${text.slice(last.start, end)}…`;
  while (end > last.start && textRoom(clipped(), fontSize) > width) end -= 1;
  return [
    ...lines.slice(0, most - 1),
    { text: clipped(), start: last.start, end, clipped: true, after: ' ' },
  ];
}
