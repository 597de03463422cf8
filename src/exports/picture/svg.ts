import { breathing } from '../breathe.ts';
import type { Make, Request } from '../export.ts';
import { USUAL_LOOK } from '../pictureLook.ts';
import type { Sheet } from './sheet.ts';
import { sheetOf } from './sheetOf.ts';
import { withOfficeFonts } from './svg/officeFonts.ts';
import { sheetSvg, type SheetLook } from './svg/sheetSvg.ts';

/** A picture in lines and letters, sharp at any size; its fonts are named, with others to stand in. */
export const makeSvg: Make = async (request, signal) =>
  withOfficeFonts(await sheetSvg(await sheetFor(request, signal), sheetLook(request, signal)));

const drawersFor = async (request: Request, signal: AbortSignal) => {
  const { drawers } = await import('./drawers.ts');
  return drawers(request, request.look ?? USUAL_LOOK, signal);
};

/** The picture of a part, what the page draws of it drawn. */
export const sheetFor = (request: Request, signal: AbortSignal): Promise<Sheet> =>
  sheetOf(request, breathing(signal), async (part) => (await drawersFor(request, signal)).drawPart(part));

/** What a picture is written for. */
export function sheetLook(request: Request, signal: AbortSignal): SheetLook {
  const { look = USUAL_LOOK, language } = request;
  return {
    look,
    language,
    breathe: breathing(signal),
    drawChart: async (chart, id) => (await drawersFor(request, signal)).drawChart(chart, id),
  };
}
