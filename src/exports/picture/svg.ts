import { breathing } from '../breathe.ts';
import type { Make, Request } from '../export.ts';
import { USUAL_LOOK } from '../pictureLook.ts';
import type { Sheet } from './sheet.ts';
import { sheetOf } from './sheetOf.ts';
import { sheetSvg } from './svg/sheetSvg.ts';

/** A picture in lines and letters, sharp at any size; its fonts are named, with others to stand in. */
export const makeSvg: Make = async (request, signal) =>
  svgOf(await sheetOf(request, breathing(signal)), request, signal);

/** What a picture is made of, as the text of an SVG file. */
export function svgOf(sheet: Sheet, request: Request, signal: AbortSignal): Promise<string> {
  const { look = USUAL_LOOK, language } = request;
  return sheetSvg(sheet, {
    look,
    language,
    breathe: breathing(signal),
    drawChart: async (chart, id) => {
      const { drawChart } = await import('./chart/drawChart.tsx');
      return drawChart(chart, id, request, look, signal);
    },
  });
}
