import { fittingSize } from '@/presentation/slides/fit/fit.ts';
import { SLIDE } from '@/presentation/slides/frame/slideGeometry.ts';
import type { Box, Item, Paragraph, SlidePicture, TextItem } from './picture.ts';

/** px in 1 % of the slide's width. */
export const CQW = 12.8;

/** The slide between its margins. */
export const EDGE = { left: SLIDE.margin * CQW, width: SLIDE.width * CQW, top: 42, foot: 656 } as const;

/** The smallest letters of a slide's own texts, px. */
export const LEAST = SLIDE.leastText * CQW;

/** Line height over font size, as PowerPoint sets text. */
export const LINE = 1.22;

/** How many lines a text takes at a width, reckoned rather too high. */
export function linesOf(text: string, size: number, width: number, em: number = EM.sans): number {
  return Math.max(1, Math.ceil((widthIn(text, size, em) + size) / width));
}

/** How wide a Latin letter is, more or less, in em: Arial; Georgia in bold; its digits and large words. */
export const EM = { sans: 0.52, serif: 0.6, numeral: 0.7 } as const;

/** About how wide a text is on one line, px; `em` of a Latin letter. */
export const widthIn = (text: string, size: number, em: number): number =>
  [...text].reduce((sum, one) => sum + (/[\u2e80-\u9fff\uff00-\uffef]/u.test(one) ? 1 : em), 0) * size;

/** The title's box and size, and where the room below it begins. */
export function titlePlace(title: string, large: boolean) {
  const most = large ? 5.2 : 2.9;
  const width = EDGE.width / CQW;
  const size = CQW * fittingSize(title, { width, lines: large ? 3 : 2, most, least: SLIDE.leastText });
  const lines = linesOf(title, size, EDGE.width, EM.serif);
  const top = large ? 150 : EDGE.top;
  const height = lines * size * LINE + 6;
  return { size, box: { x: EDGE.left, y: top, width: EDGE.width, height }, below: top + height + 16 };
}

/**
 * The lines of a title: one in Chinese breaks after its punctuation, as on the page, where an office program would break a word in
 * two. Where that takes more lines than there is room for, and in other languages, it is one line that wraps.
 */
export function titleLines(title: string, size: number, width: number): readonly string[] {
  const most = linesOf(title, size, width, EM.serif);
  if (most === 1 || !/\p{Script=Han}/u.test(title)) return [title];
  const lines: string[] = [];
  for (const clause of title.split(/(?<=[、。！，：；？])/u)) {
    const begun = lines.at(-1);
    if (begun !== undefined && widthIn(begun + clause, size, EM.serif) <= width) {
      lines[lines.length - 1] = begun + clause;
    } else lines.push(clause);
  }
  const fits = lines.length <= most && lines.every((line) => widthIn(line, size, EM.serif) <= width);
  return fits ? lines : [title];
}

/** A text that fits its box, its letters between `least` and `most` px. */
export function fittedText(
  text: string,
  box: Box,
  most: number,
  style: Omit<TextItem, 'kind' | 'box' | 'paragraphs' | 'size'>,
  least = 13,
): TextItem {
  let size = most;
  while (size > least && linesOf(text, size, box.width, EM[style.face]) * size * LINE > box.height)
    size -= 0.5;
  return { kind: 'text', box, paragraphs: [[{ text }]], size, ...style };
}

/** Plain words in a box. */
export const words = (
  box: Box,
  size: number,
  paragraphs: readonly Paragraph[],
  more: Partial<Pick<TextItem, 'align' | 'anchor' | 'face'>> = {},
): TextItem => ({ kind: 'text', box, paragraphs, size, face: 'sans', ...more });

/** A slide of a title and items below it. */
export function framed<One = Item>(
  title: string,
  parts: {
    readonly items: readonly One[];
    readonly source: string;
    readonly notes: readonly string[];
    readonly large?: boolean;
  },
): SlidePicture<One> {
  const { large = false, ...rest } = parts;
  const { size, box } = titlePlace(title, large);
  return { title, titleBox: box, titleSize: size, ...rest };
}
