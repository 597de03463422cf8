import { isWide, textRoom } from '@/ui/screen/textWidth.ts';
import type { TextLine } from './textLines.ts';

/** The width of the widest of some lines, in px. */
export function widthOf(lines: readonly TextLine[]): number {
  return Math.max(0, ...lines.map((line) => textRoom(textOf(line), line.fontSize)));
}

const textOf = ({ runs }: TextLine) => runs.map(({ text }) => text).join('');

/** Whether a line ends within a word or a number, for want of room. */
export function isCut(lines: readonly TextLine[]): boolean {
  return lines.some((line, i) => {
    const next = lines[i + 1];
    if (!next || line.after !== '') return false;
    const last = textOf(line).slice(-1);
    // A number keeps its unit: 2018年.
    if (/\d/.test(last) && isWide(textOf(next).charAt(0))) return true;
    return !isWide(last) && !isWide(textOf(next).charAt(0));
  });
}
