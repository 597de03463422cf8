import { textWidth } from '@/ui/textWidth.ts';

/** WCAG 1.4.12 lets a reader set letters 0.12 em and words 0.16 em further apart; a line must still have room then. */
export const SPACED = 1.22;

/** The room that a line of text may take, in px: never less than it does take, with a reader's wider spacing too. */
export function textRoom(text: string, fontSize: number): number {
  return textWidth(text) * SPACED * fontSize;
}
