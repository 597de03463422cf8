import type { Spot } from '../deck/deck.ts';
import { parseSpot } from './parseSpot.ts';

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

/** More than anyone draws on a slide. */
const MOST_SPOTS = 50_000;

/** Reads ink that came from outside; `null` for what is none. */
export function parseInk(ink: unknown): Ink | null {
  if (typeof ink !== 'object' || ink === null || !('slide' in ink) || !('strokes' in ink)) return null;
  if (typeof ink.slide !== 'string' || !Array.isArray(ink.strokes)) return null;
  const lines: readonly unknown[] = ink.strokes;
  const strokes: (readonly Spot[])[] = [];
  let spots = 0;
  for (const line of lines) {
    const points: readonly unknown[] = Array.isArray(line) ? line : [];
    const stroke = points.flatMap((spot) => parseSpot(spot) ?? []);
    spots += stroke.length;
    if (stroke.length === 0 || stroke.length < points.length || spots > MOST_SPOTS) return null;
    strokes.push(stroke);
  }
  return { slide: ink.slide, strokes };
}
