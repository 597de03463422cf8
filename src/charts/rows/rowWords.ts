import { textRoom } from '@/ui/screen/textWidth.ts';
import {
  heightOf,
  joinedLines,
  plainLines,
  quantityLines,
  statusAbove,
  type TextLine,
} from '../label/textLines.ts';
import type { RowsModel, ValueRow } from './rowsModel.ts';

/** The words of a row: over its mark, and beside it. */
export interface RowWords {
  readonly above: readonly TextLine[];
  readonly beside: readonly TextLine[];
}

/**
 * Ways to set the words, from the roomiest: the value beside the mark, in one line or with its status on its own; under the name; or
 * in one line with it. No value and no status is ever shortened.
 */
export const WORD_PLANS = ['besideInLines', 'beside', 'above', 'joined'] as const;
export type WordPlan = (typeof WORD_PLANS)[number];

/** Few rows are thick enough for several lines of words beside them. */
export const isFew = (model: RowsModel): boolean => model.rows.length <= 6;

const MOST_LABEL_LINES = 3;
const VALUE_SIZE = 1.08;

/** The words of a row, set by a plan; what stands above the mark is broken at `width` px. */
export function rowWords(row: ValueRow, plan: WordPlan, width: number, fontSize: number): RowWords {
  const { parts, remarks } = row;
  const size = fontSize * VALUE_SIZE;
  const label = (most: number) => plainLines(row.label, 'label', width, fontSize, most);
  const remarkLines = remarks.flatMap((remark) => plainLines(remark, 'remark', Infinity, fontSize));
  switch (plan) {
    case 'besideInLines':
      return { above: label(MOST_LABEL_LINES), beside: [...statusAbove(parts, size), ...remarkLines] };
    case 'beside':
      return {
        above: label(MOST_LABEL_LINES),
        beside: [...quantityLines(parts, Infinity, size), ...joinedLines([remarkLines], Infinity)],
      };
    case 'above':
      return {
        above: [
          ...label(MOST_LABEL_LINES),
          ...quantityLines(parts, width, size),
          ...remarks.flatMap((remark) => plainLines(remark, 'remark', width, fontSize)),
        ],
        beside: [],
      };
    case 'joined':
      return {
        above: joinedLines(
          [label(1), quantityLines(parts, width, size), ...remarkLines.map((line) => [line])],
          width,
        ),
        beside: [],
      };
  }
}

/** The room that lines need across, in px. */
export function widthOf(lines: readonly TextLine[]): number {
  return Math.max(
    0,
    ...lines.map((line) => textRoom(line.runs.map(({ text }) => text).join(''), line.fontSize)),
  );
}

export const tallest = (blocks: readonly (readonly TextLine[])[]): number =>
  Math.max(0, ...blocks.map(heightOf));
