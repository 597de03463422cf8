import type { Spot } from '../deck/deck.ts';

/** Lines that were drawn on a slide with the pen, each as the spots that it passes. */
export interface Ink {
  /** Its id: another slide may come to its number. */
  readonly slide: string;
  readonly strokes: readonly (readonly Spot[])[];
}

/** The pen goes on to a spot, or comes down there (`begins`). On another slide than the ink's nothing has been drawn yet. */
export function drawOn(ink: Ink, slide: string, spot: Spot, begins: boolean): Ink {
  const strokes = ink.slide === slide ? ink.strokes : [];
  const last = strokes.at(-1);
  if (begins || last === undefined) return { slide, strokes: [...strokes, [spot]] };
  return { slide, strokes: [...strokes.slice(0, -1), [...last, spot]] };
}
