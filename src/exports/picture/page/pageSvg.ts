import type { Box } from '../../drawing/picture/picture.ts';
import { nameAfter } from '../chart/standalone.ts';
import { boxSvg } from './boxSvg.ts';
import { clippedTo, reachesOut } from './clip.ts';
import { graphicSvg } from './graphicSvg.ts';
import { ascentOf, lookOfLetters, textsOf, type Letters } from './letters.ts';
import { linesIn } from './lines.ts';
import { gridIn, onLine, onPixels, STILL, type Grid } from './onPixels.ts';
import { overLetters } from './overLetters.ts';
import { addedTo, boxOf, discOf, inLine, type Pseudo } from './pseudo.ts';

/** What is drawn, in the order in which it is painted: letters, a graphic, or what is written already. */
export type Drawn = Letters | SVGElement | string;

/** What a part of the page is written with. */
interface Writer {
  /** The picture's corner in the window. */
  readonly x: number;
  readonly y: number;
  readonly newId: () => string;
  readonly signal: AbortSignal;
  readonly breathe: () => Promise<void>;
  readonly grid: Grid;
}

/**
 * A part of the page as the browser has laid it out, as elements of SVG that need no style sheet: its grounds and edges, its letters
 * line by line, its graphics. Whatever they refer to is named after `id`.
 */
export async function pageSvg(
  part: Element,
  id: string,
  signal: AbortSignal,
  breathe: () => Promise<void>,
): Promise<string> {
  const { left, top } = part.getBoundingClientRect();
  let count = 0;
  const newId = () => `${id}-ground-${(count += 1)}`;
  const drawn = await elementDrawn(
    part,
    { x: left, y: top, newId, signal, breathe, grid: STILL },
    { first: null },
  );
  // A graphic may refer to another's hatch.
  const all = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  const marked = drawn.filter((one) => one instanceof SVGElement);
  all.append(...marked);
  nameAfter(all, id);
  return written(drawn);
}

const isLetters = (one: Drawn | undefined): one is Letters =>
  one !== undefined && typeof one !== 'string' && !(one instanceof SVGElement);

/** What is drawn as text of SVG. */
function written(drawn: readonly Drawn[]): string {
  const parts: string[] = [];
  let letters: Letters[] = [];
  for (const one of [...drawn, '']) {
    if (isLetters(one)) {
      letters.push(one);
      continue;
    }
    parts.push(textsOf(letters), typeof one === 'string' ? one : serialized(one));
    letters = [];
  }
  return parts.join('');
}

const serialized = (graphic: SVGElement) =>
  new XMLSerializer().serializeToString(graphic).replaceAll(' xmlns="http://www.w3.org/2000/svg"', '');

/** A block's first letter may be a capital that its text has not. */
interface Capital {
  first: 'uppercase' | null;
}

async function elementDrawn(element: Element, above: Writer, capital: Capital): Promise<readonly Drawn[]> {
  await above.breathe();
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.opacity === '0' || style.clipPath === 'inset(50%)') return [];
  const zoom = element.currentCSSZoom ?? 1;
  const exact = boxIn(element.getBoundingClientRect(), above);
  const writer = { ...above, grid: gridIn(style, exact, zoom, above.grid) };
  const box = onPixels(exact, writer.grid);
  const seen = style.visibility === 'visible';
  if (element instanceof SVGSVGElement) {
    return seen ? [await graphicSvg(element, box, zoom, writer.signal)] : [];
  }
  const own =
    getComputedStyle(element, '::first-letter').textTransform === 'uppercase' &&
    !style.display.startsWith('inline');
  const inside = await childrenDrawn(element, style, zoom, writer, own ? { first: 'uppercase' } : capital);
  const pseudo = (which: Pseudo) =>
    seen ? pseudoDrawn(element, which, style, exact, zoom, inside, writer) : [];
  const ground = seen && style.display !== 'contents' ? boxSvg(style, box, zoom, writer.newId) : '';
  // What is written over the letters by a style sheet lies above them, as it is placed.
  const before = pseudo('::before');
  const over = before.some((one) => typeof one === 'string' && one.includes('<text'));
  const all: readonly Drawn[] = [
    ground,
    ...(over ? [...inside, ...before] : [...before, ...inside]),
    ...pseudo('::after'),
  ];
  const parts = all.filter((one) => one !== '');
  return /clip|hidden/.test(style.overflowX) && reachesOut(element)
    ? clippedTo(box, style, parts, writer.newId())
    : parts;
}

async function childrenDrawn(
  element: Element,
  style: CSSStyleDeclaration,
  zoom: number,
  writer: Writer,
  capital: Capital,
): Promise<readonly Drawn[]> {
  const drawn: Drawn[] = [];
  for (const child of element.childNodes) {
    if (child instanceof Element) drawn.push(...(await elementDrawn(child, writer, capital)));
    else if (child instanceof Text && style.visibility === 'visible')
      drawn.push(...lettersIn(child, style, zoom, writer, capital));
  }
  return drawn;
}

function lettersIn(
  node: Text,
  style: CSSStyleDeclaration,
  zoom: number,
  { x, y, grid }: Writer,
  capital: Capital,
): readonly Letters[] {
  return linesIn(node, Number.parseFloat(style.fontSize) * zoom).map(({ text, left, right, top, height }) => {
    const shown =
      capital.first === 'uppercase' && text.trim() !== ''
        ? text.replace(/\p{L}/u, (one) => one.toUpperCase())
        : text;
    if (text.trim() !== '') capital.first = null;
    const dx = grid.to.x - grid.from.x - x;
    return {
      text: style.textTransform === 'uppercase' ? shown.toUpperCase() : shown,
      left: left + dx,
      right: right + dx,
      baseline: onLine(top - y + ascentOf(style, zoom, height), grid),
      look: lookOfLetters(style, zoom),
    };
  });
}

function pseudoDrawn(
  element: Element,
  pseudo: Pseudo,
  style: CSSStyleDeclaration,
  box: Box,
  zoom: number,
  inside: readonly Drawn[],
  { newId, grid }: Writer,
): readonly Drawn[] {
  const added = addedTo(element, pseudo);
  if (!added) return [];
  const letters = inside.filter(isLetters);
  if (!added.apart && added.text === '') {
    const place = discOf(added, pseudo, letters, zoom);
    return place ? [boxSvg(added.style, onPixels(place, grid), zoom, newId)] : [];
  }
  if (!added.apart) return inLine(added, pseudo, pseudo === '::before' ? letters[0] : letters.at(-1), zoom);
  const place = onPixels(boxOf(added, style, box, zoom), grid);
  if (added.text === '') return [boxSvg(added.style, place, zoom, newId)];
  return [overLetters(letters, added.style, place, zoom, newId)];
}

const boxIn = ({ left, top, width, height }: DOMRect, { x, y }: Writer): Box => ({
  x: left - x,
  y: top - y,
  width,
  height,
});
