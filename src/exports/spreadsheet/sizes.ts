import { textWidth } from '@/ui/screen/textWidth.ts';
import { breathe } from '../breathe.ts';
import type { Cell } from './sheet.ts';

/** A column's width is told in digits (ECMA-376, 18.3.1.13); so many take an em. */
const PER_EM = 2;
/** No column is narrower, nor wider; up to `line` a text stands on one line, a longer one on about three. */
const WIDTH = { least: 10, line: 40, lines: 3, most: 60 } as const;
/** Words break where they can, so that a line is not filled. */
const FILLED = 0.9;
/** The height of a line in points, and the most of a row (Excel's limit). */
const HEIGHT = { line: 15, most: 409 } as const;

/** How wide each column is, so that its texts can be read: in digits. */
export async function columnWidths(
  rows: readonly (readonly Cell[])[],
  signal: AbortSignal,
): Promise<readonly number[]> {
  const widths: number[] = [];
  await breathe(rows, signal, (row) => {
    for (const [column, cell] of row.entries())
      widths[column] = Math.max(widths[column] ?? WIDTH.least, room(cell));
  });
  return widths.map((width) =>
    Math.ceil(
      width <= WIDTH.line ? width : Math.min(WIDTH.most, Math.max(WIDTH.line, width / WIDTH.lines / FILLED)),
    ),
  );
}

/** How high a row is whose texts take several lines, in points; null: one does. Programs don't all find that out by themselves. */
export function rowHeight(cells: readonly Cell[], widths: readonly number[]): number | null {
  const lines = Math.max(
    ...cells.map((cell, column) => {
      const width = widths[column] ?? WIDTH.least;
      if (cell?.kind !== 'text') return 1;
      return cell.text.split('\n').reduce((sum, line) => sum + linesIn(textWidth(line) * PER_EM, width), 0);
    }),
  );
  return lines === 1 ? null : Math.min(HEIGHT.most, lines * HEIGHT.line);
}

const linesIn = (long: number, width: number): number =>
  long <= width ? 1 : Math.ceil(long / (width * FILLED));

/** The room of a cell on one line, in digits. */
function room(cell: Cell): number {
  if (cell === null) return 0;
  switch (cell.kind) {
    case 'text':
      return Math.max(...cell.text.split('\n').map((line) => textWidth(line) * PER_EM)) + 1;
    case 'number':
      // What a format shows is its words, and the digits with what parts them.
      return textWidth(cell.format ?? '') * PER_EM + cell.digits.length * 1.4;
    case 'truth':
      return WIDTH.least;
  }
}
