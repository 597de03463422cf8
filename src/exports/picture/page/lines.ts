/** What of a text stands on one line, px of the window. */
export interface LineOfText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly height: number;
}

const SPACES = /[ \t\n\r]+/g;

/** Punctuation as wide as a Chinese sign that browsers set narrower at a line's edge or beside another; SVG has no such setting. */
const [OPENING, CLOSING] = [/[“‘（《「『【〈〔]/, /[”’）》」』】〉〕，。、：；！？]/];
const NARROWED = 0.75;

/**
 * A text as it stands on the page, a line each; spaces that are not set are left out. `em`: the size of its letters, px. What is set
 * narrower than its sign is wide begins or ends a piece of its own.
 */
export function linesIn(node: Text, em: number): readonly LineOfText[] {
  const range = node.ownerDocument.createRange();
  const rectOf = (from: number, to: number) => {
    range.setStart(node, from);
    range.setEnd(node, to);
    return [...range.getClientRects()].filter(({ height }) => height > 0);
  };
  const { data } = node;
  const lines: LineOfText[] = [];
  for (const [from, to, moved] of lineEnds(data, rectOf).flatMap((line) =>
    narrowed(data, line, rectOf, em),
  )) {
    const rects = rectOf(from, to);
    const [first] = rects;
    if (!first) continue;
    const left = Math.min(...rects.map((rect) => rect.left)) - moved;
    const right = Math.max(...rects.map((rect) => rect.right));
    if (right > left || data.trim() !== '') {
      lines.push({
        text: setText(data, from, to, rectOf),
        left,
        right,
        top: first.top,
        height: first.height,
      });
    }
  }
  return lines.filter(({ text }) => text !== '');
}

/** A line in pieces where signs in it are set narrower, and how far each piece begins before the place where it is seen. */
function narrowed(
  data: string,
  [from, to]: readonly [number, number],
  rectOf: RectOf,
  em: number,
): readonly (readonly [number, number, number])[] {
  const pieces: (readonly [number, number, number])[] = [];
  let [begun, moved] = [from, 0];
  for (let i = from; i < to; i += 1) {
    const sign = data[i] ?? '';
    const opens = OPENING.test(sign);
    if (!opens && !CLOSING.test(sign)) continue;
    const [rect] = rectOf(i, i + 1);
    // A Latin one is no wider than half in any case.
    if (!rect || rect.width === 0 || rect.width > NARROWED * em || !HAN.test(data)) continue;
    if (opens && i > begun) pieces.push([begun, i, moved]);
    if (opens) [begun, moved] = [i, em - rect.width];
    else {
      pieces.push([begun, i + 1, moved]);
      [begun, moved] = [i + 1, 0];
    }
  }
  return begun < to ? [...pieces, [begun, to, moved]] : pieces;
}

const HAN = /\p{Script=Han}/u;

type RectOf = (from: number, to: number) => readonly DOMRect[];

/** Where lines begin and end; a text of one line is looked at once. */
function lineEnds(data: string, rectOf: RectOf): readonly (readonly [number, number])[] {
  const whole = rectOf(0, data.length);
  const [first] = whole;
  if (!first) return [];
  if (whole.every(({ top }) => Math.abs(top - first.top) < first.height / 2)) return [[0, data.length]];
  const ends: (readonly [number, number])[] = [];
  let from = 0;
  let top: number | null = null;
  for (let i = 0; i < data.length; i += 1) {
    const rect = rectOf(i, i + 1).findLast(({ width }) => width > 0);
    if (!rect) continue;
    if (top !== null && Math.abs(rect.top - top) > rect.height / 2) {
      ends.push([from, i]);
      from = i;
    }
    top = rect.top;
  }
  return [...ends, [from, data.length]];
}

/** A line's letters with one space for several, and none where the browser set none. */
function setText(data: string, from: number, to: number, rectOf: RectOf): string {
  const isSet = (at: number) => rectOf(at, at + 1).some(({ width }) => width > 0);
  const isSpace = (at: number) => /[ \t\n\r]/.test(data[at] ?? '');
  let [start, end] = [from, to];
  while (start < end && isSpace(start) && !isSet(start)) start += 1;
  while (end > start && isSpace(end - 1) && !isSet(end - 1)) end -= 1;
  return data.slice(start, end).replaceAll(SPACES, ' ');
}
