import type { Box } from '../../drawing/picture/picture.ts';
import { plainColour } from '../chart/plainColour.ts';
import { element } from '../svg/xmlText.ts';
import { layerOf } from './layers.ts';
import { stripesPath } from './stripes.ts';
import { lookOfLetters, textsOf, type Letters } from './letters.ts';

/** The same letters once more over themselves, as a style sheet has them: in one colour, or in the stripes of a ground. */
export function overLetters(
  letters: readonly Letters[],
  style: CSSStyleDeclaration,
  box: Box,
  zoom: number,
  newId: () => string,
): string {
  const { stroke: _, 'stroke-width': __, ...look } = lookOfLetters(style, zoom);
  const inLook = letters.map((one) => ({ ...one, look }));
  if (style.getPropertyValue('background-clip') !== 'text') {
    return plainColour(style.color).paint === 'none' ? '' : hushed(textsOf(inLook));
  }
  const tile = stripesIn(style, zoom);
  if (!tile) return '';
  const { stripes, color } = tile;
  const { period } = stripes;
  const id = newId();
  const d = stripesPath({ x: 0, y: 0, width: period, height: period }, stripes);
  const pattern = { id, x: box.x, y: box.y, width: period, height: period, patternUnits: 'userSpaceOnUse' };
  const filled = inLook.map((one) => ({
    ...one,
    look: { ...look, fill: `url(#${id})`, 'fill-opacity': undefined },
  }));
  const inside = element('path', { d, fill: plainColour(color).paint });
  return element('defs', {}, element('pattern', pattern, inside)) + hushed(textsOf(filled));
}

/** The stripes of a ground that repeats them, and their colour; null: it is none. */
function stripesIn(style: CSSStyleDeclaration, zoom: number) {
  const layer = layerOf(style.backgroundImage);
  const [first, second] = layer?.stops ?? [];
  const last = layer?.stops.at(-1);
  if (layer?.repeating !== true || layer.degrees !== 135 || !first || !second?.px || !last?.px) return null;
  // Along x and y together a slanted px counts by the root of two.
  const along = (px: number) => px * zoom * Math.SQRT2;
  return { stripes: { period: along(last.px), from: 0, to: along(second.px) }, color: first.color };
}

/** Written twice, said once. */
const hushed = (texts: string) => texts.replaceAll('<text ', '<text aria-hidden="true" ');
