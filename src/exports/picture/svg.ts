import { breathing } from '../breathe.ts';
import type { Make, Request } from '../export.ts';
import { USUAL_LOOK } from '../pictureLook.ts';
import { sheetOf } from './sheetOf.ts';
import { sheetSvg } from './svg/sheetSvg.ts';

/** A picture in lines and letters, sharp at any size; its fonts are named, with others to stand in. */
export const makeSvg: Make = (request, signal) => svgOf(request, signal);

/** The same, as text. */
export async function svgOf(request: Request, signal: AbortSignal): Promise<string> {
  const { look = USUAL_LOOK, language } = request;
  const breathe = breathing(signal);
  const sheet = await sheetOf(request, breathe);
  return sheetSvg(sheet, {
    look,
    language,
    breathe,
    drawChart: async (chart, id) => {
      const { drawChart } = await import('./chart/drawChart.tsx');
      return drawChart(chart, id, request, look, signal);
    },
  });
}
