import { heightOf, plainLines, type TextLine, type TextRun } from '@/charts/label/textLines.ts';
import { SPACED } from '@/ui/screen/textWidth.ts';
import type { PictureWords } from './pictureWords.ts';

/** The drawing's width in px, a card's on the page, and the margin around it. */
export const DRAWING_WIDTH = 720;
const MARGIN = 40;

/** The smallest letters of the drawing, px. */
export const DRAWING_FONT = 14;

/** Lines of one voice, the first one's top at `y`. */
export interface PictureText {
  readonly voice: 'title' | 'text';
  readonly lines: readonly TextLine[];
  readonly y: number;
}

/** Where everything in a picture stands, in px. */
export interface PictureLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly texts: readonly PictureText[];
  readonly drawingTop: number;
  readonly ruleTop: number;
}

/** Title and how to read it above the drawing; the note, a hairline, and where it is from below it. */
export function pictureLayout(words: PictureWords, drawingHeight: number): PictureLayout {
  const set = (text: string, style: TextRun['style'], size: number) =>
    // Nobody sets the letters of a picture further apart, so that no room is kept for it.
    plainLines(text, style, DRAWING_WIDTH * SPACED, size);
  const texts: PictureText[] = [];
  let y = MARGIN - 8;
  const put = (voice: PictureText['voice'], lines: readonly TextLine[], gap: number) => {
    texts.push({ voice, lines, y });
    y += heightOf(lines) + gap;
  };
  put('title', set(words.title, 'label', 26), 6);
  put('text', set(words.howToRead, 'remark', 14), 20);
  const drawingTop = y;
  y += drawingHeight + 20;
  if (words.note !== null) put('text', set(words.note, 'label', 15), 14);
  const ruleTop = y;
  y += 12;
  for (const line of words.source) put('text', set(line, 'remark', 13), 3);
  return {
    width: DRAWING_WIDTH + 2 * MARGIN,
    height: Math.ceil(y + MARGIN - 16),
    left: MARGIN,
    texts,
    drawingTop,
    ruleTop,
  };
}
