import type { QuantityPart } from '@/quantity/format.ts';
import { textOf, words, type Stretch } from '@/report/texts/stretch.ts';
import { balancedLines, clippedLines, partedBy } from './breakLines.ts';
import { textRoom } from '@/ui/screen/textWidth.ts';

/** A piece of a line in one style. */
export interface TextRun {
  readonly text: string;
  readonly style: 'label' | 'value' | 'status' | 'remark';
  /** BCP 47, where the piece is in another language than the page. */
  readonly lang?: string;
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
  const ranges = balancedLines(parts.map(({ text }) => text).join(''), width, fontSize);
  const runs = parts.map(({ type, text, lang = null }) =>
    runOf(text, type === 'status' ? 'status' : 'value', lang),
  );
  return ranges.map((line, index) => ({
    runs: cutRuns(runs, line.start, line.end),
    fontSize,
    after: partedBy(ranges, index),
  }));
}

const runOf = (text: string, style: TextRun['style'], lang: string | null): TextRun =>
  lang === null ? { style, text } : { style, text, lang };

/** What of some runs lies between two places of their text; neighbours alike are one. */
function cutRuns(runs: readonly TextRun[], start: number, end: number): TextRun[] {
  const cut: TextRun[] = [];
  let at = 0;
  for (const run of runs) {
    const text = run.text.slice(Math.max(0, start - at), Math.max(0, end - at));
    at += run.text.length;
    if (text === '') continue;
    const last = cut.at(-1);
    if (last?.style === run.style && last.lang === run.lang)
      cut[cut.length - 1] = { ...last, text: last.text + text };
    else cut.push({ ...run, text });
  }
  return cut;
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

/** A text of one style broken into lines; at most `most`, the last one ending in "…". */
export function plainLines(
  text: string | readonly Stretch[],
  style: TextRun['style'],
  width: number,
  fontSize: number,
  most = Infinity,
): TextLine[] {
  const stretches = typeof text === 'string' ? [words(text)] : text;
  const runs = stretches.map((one) => runOf(one.text, style, one.lang));
  return clippedLines(textOf(stretches), width, fontSize, most).map((line) => {
    const cut = cutRuns(runs, line.start, line.end);
    const last = cut.at(-1);
    // What stands for the words left out is in their language.
    if (line.clipped) cut[cut.length - 1] = { style, ...last, text: `${last?.text ?? ''}…` };
    return { runs: cut, fontSize, after: line.after };
  });
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
