import { chevronPath } from '@/ui/chevron.ts';
import type { FieldOfDots } from '../sheet.ts';
import type { Pen } from './penOf.ts';
import { element } from './xmlText.ts';

/** Between the dots and the mark of what lies beyond them, px. */
export const FIELD_GAP = 14;

/** A field as the page has it: one pattern of dots, square where a dot is two pixels, round where there are more. */
export function fieldSvg({ box, drawing, figure, mark }: FieldOfDots, { inks, dots, scale }: Pen): string {
  const { pitch, dot, ground, width, height } = drawing;
  const round = scale > 1 ? dot / 2 : undefined;
  const one = element('rect', { width: dot, height: dot, rx: round, fill: inks.reported });
  const tile = { id: dots, width: pitch, height: pitch, patternUnits: 'userSpaceOnUse' };
  const beyond =
    mark === 0
      ? ''
      : element('path', {
          d: chevronPath(mark, height),
          transform: `translate(${width + FIELD_GAP} 0)`,
          fill: inks.reported,
        });
  return element(
    'g',
    { 'data-figure': figure, transform: `translate(${box.x} ${box.y})` },
    element('defs', {}, element('pattern', tile, one)) +
      element('path', { d: ground, fill: `url(#${dots})` }) +
      beyond,
  );
}
