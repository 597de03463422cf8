import { breakLines, partedBy } from '@/charts/label/breakLines.ts';
import { isWide, SPACED, textWidth } from '@/ui/screen/textWidth.ts';
import { LINE } from '../../drawing/picture/frame.ts';
import type { Paragraph, Run, TextItem } from '../../drawing/picture/picture.ts';

/** A line of a text as it is set. */
export interface SetLine {
  readonly runs: readonly Run[];
  /** Of its largest letters, px. */
  readonly size: number;
  /** What parts it from the next for who copies the text. */
  readonly after: '' | ' ';
}

/** A text set in its box: the size that all of it fits at, and its lines. */
export interface SetText {
  readonly size: number;
  readonly lines: readonly SetLine[];
  readonly height: number;
}

/** How much narrower letters are than those that widths are reckoned for, Inter at 600; Han characters are not. */
const NARROWER = {
  serif: { regular: 1.12, bold: 1.05 },
  sans: { regular: 1.1, bold: 1 },
} as const;
/** Letters are never set smaller than this, nor than this share of what was asked for. */
const LEAST = { size: 12, share: 0.72 } as const;

type Style = Pick<TextItem, 'face' | 'leading'>;

/** Sets paragraphs at a width, their letters `size` px. */
export function linesOf(
  paragraphs: readonly Paragraph[],
  width: number,
  size: number,
  { face, leading = LINE }: Style,
): SetText {
  const lines = paragraphs.flatMap((paragraph) => linesIn(paragraph, width, size, face));
  return { size, lines, height: lines.reduce((sum, line) => sum + line.size * leading, 0) };
}

/** Sets a text in its box, its letters smaller where it would not fit. */
export function setText({ box, paragraphs, size, ...style }: TextItem): SetText {
  const least = Math.max(Math.min(LEAST.size, size), size * LEAST.share);
  for (let smaller = size; ; smaller -= 0.5) {
    const scale = smaller / size;
    const scaled = paragraphs.map((paragraph) =>
      paragraph.map((run) => (run.size === undefined ? run : { ...run, size: run.size * scale })),
    );
    const set = linesOf(scaled, box.width, smaller, style);
    if (set.height <= box.height + 2 || smaller - 0.5 < least) return set;
  }
}

function linesIn(paragraph: Paragraph, width: number, size: number, face: TextItem['face']): SetLine[] {
  const runs = paragraph
    .map((run) => ({ ...run, text: run.text.replaceAll(/\s+/g, ' ') }))
    .filter(({ text }) => text !== '');
  const largest = Math.max(0, ...runs.map((run) => run.size ?? size));
  const text = runs.map((run) => run.text).join('');
  const bold = runs.some((run) => run.bold ?? false);
  const narrower = narrowed(text, NARROWER[face][bold ? 'bold' : 'regular']);
  const room = runs.reduce((sum, run) => sum + textWidth(run.text) * (run.size ?? size), 0);
  if (room <= width * narrower) return text === '' ? [] : [{ runs, size: largest, after: ' ' }];
  // Nobody sets the letters of a picture further apart, so that no room is kept for it.
  const ranges = breakLines(text, width * narrower * SPACED, largest);
  return ranges.map((range, i) => ({
    runs: within(runs, range.start, range.end),
    size: largest,
    after: partedBy(ranges, i),
  }));
}

/** How much narrower a text is whose letters are, and whose Han characters are not. */
function narrowed(text: string, by: number): number {
  const whole = textWidth(text);
  const wide = [...text].filter(isWide).length;
  return whole === 0 ? 1 : whole / (wide + (whole - wide) / by);
}

/** About how wide a text is set, in em. */
export const setWidth = (text: string, face: TextItem['face'], bold: boolean): number =>
  text === '' ? 0 : textWidth(text) / narrowed(text, NARROWER[face][bold ? 'bold' : 'regular']);

/** The parts of runs between two places of their text. */
function within(runs: readonly Run[], start: number, end: number): Run[] {
  let at = 0;
  return runs.flatMap((run) => {
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, run.text.length);
    at += run.text.length;
    return to > from ? [{ ...run, text: run.text.slice(from, to) }] : [];
  });
}
