import { breathing } from '../breathe.ts';
import type { Make, Request } from '../export.ts';
import { USUAL_LOOK } from '../pictureLook.ts';
import { sheetOf } from './sheetOf.ts';
import { sheetSvg, type SheetLook } from './svg/sheetSvg.ts';

/** A picture in lines and letters, sharp at any size; its fonts are named, with others to stand in. */
export const makeSvg: Make = async (request, signal) =>
  sheetSvg(await sheetOf(request, breathing(signal)), sheetLook(request, signal));

/** What a picture is written for. */
export function sheetLook(request: Request, signal: AbortSignal): SheetLook {
  const { look = USUAL_LOOK, language } = request;
  return {
    look,
    language,
    breathe: breathing(signal),
    drawChart: async (chart, id) => {
      const { drawChart } = await import('./chart/drawChart.tsx');
      return drawChart(chart, id, request, look, signal);
    },
  };
}
