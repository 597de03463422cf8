import { dotsIn, type DotsLayout } from './layout.ts';

/** From this size in device pixels on, a dot is round; below, only a square is crisp. */
const ROUND_FROM = 4;

/** What of a canvas the dots are painted with. */
export type DotsCanvas = Pick<
  CanvasRenderingContext2D,
  'clearRect' | 'fillStyle' | 'beginPath' | 'moveTo' | 'arc' | 'rect' | 'fill'
>;

/** Paints every dot onto a canvas of the layout's size, `pixelRatio` device pixels a CSS px. */
export function paintDots(context: DotsCanvas, layout: DotsLayout, pixelRatio: number, color: string): void {
  const side = layout.side * pixelRatio;
  const radius = side / 2;
  context.clearRect(0, 0, layout.width * pixelRatio, layout.height * pixelRatio);
  context.fillStyle = color;
  context.beginPath();
  for (const panel of layout.panels) {
    for (const block of panel.blocks) {
      for (const dot of dotsIn(block, layout.pitch)) {
        const x = Math.round(dot.x * pixelRatio);
        const y = Math.round(dot.y * pixelRatio);
        if (side >= ROUND_FROM) {
          context.moveTo(x + side, y + radius);
          context.arc(x + radius, y + radius, radius, 0, 2 * Math.PI);
        } else context.rect(x, y, side, side);
      }
    }
  }
  context.fill();
}
