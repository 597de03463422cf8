import type { Box } from '../../drawing/picture/picture.ts';
import { standalone } from '../chart/standalone.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Along which side of its frame a length in per cent is meant. */
const ACROSS = ['x', 'x1', 'x2', 'cx', 'width'];
const DOWN = ['y', 'y1', 'y2', 'cy', 'height'];

/** What is for the page alone, or has become a transform. */
const FRAME = ['x', 'y', 'width', 'height', 'viewBox', 'xmlns', 'preserveAspectRatio'];

/** A graphic of the page in its box of the picture, as a group. */
export async function graphicSvg(
  graphic: SVGSVGElement,
  box: Box,
  zoom: number,
  signal: AbortSignal,
): Promise<SVGElement> {
  const copy = await standalone(graphic, signal);
  const view = graphic.viewBox?.baseVal;
  const framed = graphic.hasAttribute('viewBox') && view && view.width > 0;
  const scale = framed ? Math.min(box.width / view.width, box.height / view.height) : zoom;
  const [width, height] = framed ? [view.width, view.height] : [box.width / zoom, box.height / zoom];
  const x = box.x + (framed ? (box.width - view.width * scale) / 2 - view.x * scale : 0);
  const y = box.y + (framed ? (box.height - view.height * scale) / 2 - view.y * scale : 0);
  return grouped(copy, { x, y, scale }, width, height);
}

/** A frame as a group, what is in it in plain numbers. */
function grouped(
  frame: SVGElement,
  at: { readonly x: number; readonly y: number; readonly scale: number },
  width: number,
  height: number,
): SVGElement {
  const group = document.createElementNS(SVG, 'g');
  for (const { name, value } of frame.attributes) if (!FRAME.includes(name)) group.setAttribute(name, value);
  const moved = at.x !== 0 || at.y !== 0 ? `translate(${plain(at.x)} ${plain(at.y)})` : '';
  const scaled = at.scale === 1 ? '' : `scale(${at.scale})`;
  if (moved + scaled !== '') group.setAttribute('transform', `${moved}${scaled}`);
  group.append(...frame.childNodes);
  define(group);
  for (const child of Array.from(group.children))
    if (child instanceof SVGElement) settle(child, width, height);
  return group;
}

/** What is only referred to stands among definitions: LibreOffice draws dots of no other pattern. */
function define(group: SVGElement): void {
  for (const one of group.querySelectorAll('pattern, linearGradient, mask')) {
    if (one.closest('defs')) continue;
    const defs = document.createElementNS(SVG, 'defs');
    one.replaceWith(defs);
    defs.append(one);
  }
}

/** Lengths in per cent of a frame become numbers, and a frame in it a group. */
function settle(element: SVGElement, width: number, height: number): void {
  // Those of a pattern or a mask are of something else.
  if (/^(defs|pattern|mask|linearGradient|clipPath)$/.test(element.localName)) return;
  const resolve = (names: readonly string[], whole: number) => {
    for (const name of names) {
      const value = element.getAttribute(name);
      if (value?.endsWith('%'))
        element.setAttribute(name, String(plain((whole * Number.parseFloat(value)) / 100)));
    }
  };
  resolve(ACROSS, width);
  resolve(DOWN, height);
  if (element.localName !== 'svg') {
    for (const child of Array.from(element.children))
      if (child instanceof SVGElement) settle(child, width, height);
    return;
  }
  const number = (name: string, usual: number) => Number(element.getAttribute(name) ?? usual);
  const at = { x: number('x', 0), y: number('y', 0), scale: 1 };
  element.replaceWith(grouped(element, at, number('width', width), number('height', height)));
}

const plain = (value: number) => Math.round(value * 1000) / 1000;
