import type { Box } from '../../drawing/picture/picture.ts';
import { element } from '../svg/xmlText.ts';

/** Whether anything in an element lies outside it, so that it shows when it is not cut. */
export function reachesOut(part: Element): boolean {
  const { left, right, top, bottom } = part.getBoundingClientRect();
  return Array.from(part.querySelectorAll('*')).some((one) => {
    const box = one.getBoundingClientRect();
    const beyond =
      box.left < left - 1 || box.right > right + 1 || box.top < top - 1 || box.bottom > bottom + 1;
    return box.width > 0 && box.height > 0 && beyond;
  });
}

/** What is drawn, cut at a box: between the beginning and the end of a group. */
export function clippedTo<One>(
  { x, y, width, height }: Box,
  style: CSSStyleDeclaration,
  drawn: readonly One[],
  id: string,
): readonly (One | string)[] {
  const more = Number.parseFloat(style.getPropertyValue('overflow-clip-margin')) || 0;
  const box = { x: x - more, y: y - more, width: width + 2 * more, height: height + 2 * more };
  return [
    `${element('clipPath', { id }, element('rect', box))}<g clip-path="url(#${id})">`,
    ...drawn,
    '</g>',
  ];
}
