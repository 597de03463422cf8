import type { QuantityPart } from '@/quantity/format.ts';
import { breakLines, clippedLines, partedBy } from './breakLines.ts';
import { textRoom } from '@/ui/screen/textWidth.ts';

/** A piece of a line in one style. */
export interface TextRun {
  readonly text: string;
  readonly style: 'label' | 'value' | 'status' | 'remark';
}

/** A line of a label in a chart, with the size of its letters in px. */
export interface TextLine {
  readonly runs: readonly TextRun[];
  readonly fontSize: number;
  /** What parts the line from the next for those who read the text without its lines. */
  readonly after: '' | ' ';
}

/** Line height over font size, for every text in a chart. */
export const LINE_HEIGHT = 1.36;

export const heightOf = (lines: readonly TextLine[]): number =>
  lines.reduce((height, { fontSize }) => height + fontSize * LINE_HEIGHT, 0);

/** A quantity broken into lines, whole: a value is never shortened, and its status keeps a style of its own. */
export function quantityLines(parts: readonly QuantityPart[], width: number, fontSize: number): TextLine[] {
  const text = parts.map((part) => part.text).join('');
  const ranges = breakLines(text, width, fontSize);
  return ranges.map((line, index) => {
    const runs: TextRun[] = [];
    let at = 0;
    for (const part of parts) {
      const from = Math.max(line.start, at);
      const to = Math.min(line.end, at + part.text.length);
      at += part.text.length;
      if (to <= from) continue;
      const style = part.type === 'status' ? 'status' : 'value';
      const piece = text.slice(from, to);
      const last = runs.at(-1);
      if (last?.style === style) runs[runs.length - 1] = { style, text: last.text + piece };
      else runs.push({ style, text: piece });
    }
    return { runs, fontSize, after: partedBy(ranges, index) };
  });
}

/** The status on a line of its own before the quantity: for a narrow place beside a mark. */
export function statusAbove(parts: readonly QuantityPart[], fontSize: number): TextLine[] {
  const [first, ...rest] = parts;
  if (first?.type !== 'status') return quantityLines(parts, Infinity, fontSize);
  const spaced = rest[0]?.text === ' ';
  return [
    ...quantityLines([first], Infinity, fontSize).map((line) => ({
      ...line,
      after: spaced ? (' ' as const) : ('' as const),
    })),
    ...quantityLines(spaced ? rest.slice(1) : rest, Infinity, fontSize),
  ];
}

/** A plain text broken into lines; at most `most`, the last one ending in "…". */
export function plainLines(
  text: string,
  style: TextRun['style'],
  width: number,
  fontSize: number,
  most = Infinity,
): TextLine[] {
  return clippedLines(text, width, fontSize, most).map((line) => ({
    runs: [{ text: line.text, style }],
    fontSize,
    after: line.after,
  }));
}

/** Sets blocks of one line each on one line as long as they fit, parted by dots: for a place that is wide and low. */
export function joinedLines(blocks: readonly (readonly TextLine[])[], width: number): TextLine[] {
  const lines = blocks.flat();
  if (lines.length > blocks.length) return lines;
  return lines.reduce<TextLine[]>((joined, line) => {
    const last = joined.at(-1);
    if (!last) return [line];
    const runs = [...last.runs, { style: 'remark', text: ' · ' } as const, ...line.runs];
    const fits = textRoom(runs.map(({ text }) => text).join(''), last.fontSize) <= width;
    return fits ? [...joined.slice(0, -1), { ...last, runs }] : [...joined, line];
  }, []);
}
