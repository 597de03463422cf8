import { INKS } from './palette.ts';
import { strokeInk } from '../../drawing/marks/strokeInk.ts';
import type { Paint } from '../../drawing/picture/picture.ts';

const solid = (colour: string) => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;

/** A coarse hatch in the colour of what is expected, on paper (ECMA-376, 20.1.8.47). */
const HATCH = `<a:pattFill prst="wdUpDiag"><a:fgClr><a:srgbClr val="${INKS.expected}"/></a:fgClr><a:bgClr><a:srgbClr val="${INKS.paper}"/></a:bgClr></a:pattFill>`;

const outline = (colour: string, points: number) => `<a:ln w="${points * 12700}">${solid(colour)}</a:ln>`;
const NO_LINE = '<a:ln><a:noFill/></a:ln>';

/** Fill and outline of a shape or a bar in DrawingML. */
export function paintXml(paint: Paint): string {
  switch (paint) {
    case 'none':
      return `<a:noFill/>${NO_LINE}`;
    case 'solid':
      return solid(INKS.reported) + NO_LINE;
    case 'light':
      return solid(INKS.light) + outline(INKS.reported, 1.25);
    case 'hatched':
      return HATCH + outline(INKS.expected, 1.5);
    case 'outlined':
      return solid(INKS.paper) + outline(INKS.expected, 1.5);
    case 'paper':
    case 'ink':
    case 'soft':
    case 'rule':
    case 'wash':
    case 'reported':
    case 'expected':
      return solid(INKS[paint]) + NO_LINE;
  }
}

/** The outline alone, of what is drawn as a line. */
export function strokeXml(paint: Paint, points: number, dashed: boolean): string {
  const dash = dashed ? '<a:prstDash val="sysDash"/>' : '';
  return `<a:noFill/><a:ln w="${points * 12700}">${solid(INKS[strokeInk(paint)])}${dash}</a:ln>`;
}
