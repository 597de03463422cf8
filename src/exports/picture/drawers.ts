import type { Request } from '../export.ts';
import type { PictureLook } from '../pictureLook.ts';
import { drawChart } from './chart/drawChart.tsx';
import { partDrawer, type DrawPart } from './page/drawPart.tsx';
import type { DrawChart } from './svg/sheetSvg.ts';

/** What draws with the page's own code, downloaded when a picture needs it. */
export function drawers(
  request: Request,
  look: PictureLook,
  signal: AbortSignal,
): { readonly drawChart: DrawChart; readonly drawPart: DrawPart } {
  return {
    drawChart: (chart, id) => drawChart(chart, id, request, look, signal),
    drawPart: partDrawer(request, look, signal),
  };
}
