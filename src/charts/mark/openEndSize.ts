import { textRoom } from '@/ui/screen/textWidth.ts';

/** The mark that a number is a floor, in px: one length in every chart, at every size, so that it is never read as a value. */
export const OPEN_END_LENGTH = 18;

/** How tall it is beside a line of symbols or dots, in px; beside a block of whole lines it is as tall as the block. */
export const OPEN_END_HEIGHT = 16;

/** Space before the mark and between the mark and its words, in px. */
export const OPEN_END_GAP = 6;

/** The room that the mark and its words ("or more") need after the last symbol or the end of a bar, in px. */
export function openEndRoom(words: string, fontSize: number): number {
  return OPEN_END_GAP + OPEN_END_LENGTH + OPEN_END_GAP + textRoom(words, fontSize);
}
