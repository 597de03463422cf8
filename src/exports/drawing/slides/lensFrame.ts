import type { Box } from '../picture/picture.ts';

/** Where a part of a timeline stands on a slide: its corner there, how many times as large it is, and its own width. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
  readonly width: number;
}

/** Puts a box of the part where it stands on the slide. */
export const placed =
  ({ x, y, zoom }: Frame) =>
  (box: Box): Box => ({
    x: x + box.x * zoom,
    y: y + box.y * zoom,
    width: box.width * zoom,
    height: box.height * zoom,
  });
