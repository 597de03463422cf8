import { breathing } from '../../breathe.ts';
import { plainColour } from './plainColour.ts';

const XML = 'http://www.w3.org/XML/1998/namespace';
const SVG = 'http://www.w3.org/2000/svg';

/** What an element hands on to those in it: written where it changes. */
const INHERITED = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'font-variant-numeric',
  'text-anchor',
] as const;

/** What is an element's own, and what it is when nothing is said. */
const OWN = { opacity: '1', 'vector-effect': 'none', 'shape-rendering': 'auto' } as const;

/** Attributes that mean something on the page alone, or are written anew from the computed style. */
const LEFT_OUT = /^(class|style|role|tabindex|cursor|pointer-events|aria-.*|data-(?!figure$).*)$/;

/** What is drawn only to be pointed at, and the names that recharts leaves empty. */
const TARGETS = '.chart-row, title:empty, desc:empty';

/** The value of a property without what SVG needs no unit for. */
const plain = (value: string) => value.replaceAll(/(\d)px\b/g, '$1');

/**
 * A copy of a drawing on the page that needs no style sheet: each element says its computed style itself, where it is another than
 * that of what it stands in. The page goes on meanwhile.
 */
export async function standalone(element: Element, signal: AbortSignal): Promise<SVGElement> {
  return copied(element, null, breathing(signal));
}

async function copied(
  element: Element,
  above: CSSStyleDeclaration | null,
  breathe: () => Promise<void>,
): Promise<SVGElement> {
  await breathe();
  const style = getComputedStyle(element);
  const copy = document.createElementNS(SVG, element.localName);
  for (const { name, value } of element.attributes) {
    if (!LEFT_OUT.test(name) && !isStyled(name)) copy.setAttribute(name, value);
  }
  for (const name of INHERITED) {
    const value = style.getPropertyValue(name);
    if (value !== '' && value !== above?.getPropertyValue(name)) write(copy, name, value);
    // A pattern of the drawing's own is named by attribute alone.
    const own = element.getAttribute(name) ?? '';
    if (own.startsWith('url(')) copy.setAttribute(name, own);
  }
  if (copy.localName === 'stop') writeStop(copy, style);
  // Inkscape would leave out the space between a bold word and the next.
  if (copy.localName === 'text') copy.setAttributeNS(XML, 'xml:space', 'preserve');
  for (const [name, usual] of Object.entries(OWN)) {
    const value = style.getPropertyValue(name);
    if (value !== '' && value !== usual) copy.setAttribute(name, value);
  }
  for (const child of element.childNodes) {
    if (child instanceof Element && child.matches(TARGETS)) continue;
    if (child instanceof Element) copy.append(...withHalo(await copied(child, style, breathe)));
    else if (child instanceof Text) copy.append(child.data);
  }
  return copy;
}

/**
 * Letters that keep the grid at a distance paint their stroke first, which LibreOffice doesn't know: it would paint the stroke over
 * them. So the stroke becomes a text of its own below, told to nobody.
 */
function withHalo(copy: SVGElement): readonly SVGElement[] {
  const halo = copy.cloneNode(true);
  if (!(halo instanceof SVGElement) || copy.getAttribute('paint-order')?.startsWith('stroke') !== true) {
    return [copy];
  }
  for (const part of halo.querySelectorAll('[fill]')) part.removeAttribute('fill');
  halo.setAttribute('fill', halo.getAttribute('stroke') ?? 'none');
  halo.setAttribute('aria-hidden', 'true');
  halo.removeAttribute('paint-order');
  for (const name of INHERITED) if (/^(stroke|paint)/.test(name)) copy.removeAttribute(name);
  // On no paper there is nothing that lines are kept away with.
  return halo.getAttribute('fill') === 'none' ? [copy] : [halo, copy];
}

const isStyled = (name: string): boolean => INHERITED.some((one) => one === name) || name in OWN;

function write(copy: SVGElement, name: (typeof INHERITED)[number], value: string): void {
  // Of how numerals are set SVG has the shorthand alone.
  if (name === 'font-variant-numeric') return copy.setAttribute('font-variant', value);
  if (name !== 'fill' && name !== 'stroke') return copy.setAttribute(name, plain(value));
  const { paint, opacity } = plainColour(value);
  copy.setAttribute(name, paint);
  if (opacity < 1) copy.setAttribute(`${name}-opacity`, String(opacity));
}

/** A stop of a gradient, whose colour may be that of the letters around. */
function writeStop(copy: SVGElement, style: CSSStyleDeclaration): void {
  const { paint, opacity } = plainColour(style.stopColor);
  if (paint === '') return;
  const visible = opacity * Number(style.stopOpacity || 1);
  copy.setAttribute('stop-color', paint);
  if (visible < 1) copy.setAttribute('stop-opacity', String(visible));
}

const NAMED = /url\(["']?#([^"')]+)["']?\)/g;

/** Names what a picture refers to within itself after the picture, so that several can stand on one page. */
export function nameAfter(picture: SVGElement, name: string): void {
  const names = new Map(
    Array.from(picture.querySelectorAll('[id]'), ({ id }, index) => [id, `${name}-${index + 1}`]),
  );
  for (const element of picture.querySelectorAll('*')) {
    for (const attribute of element.attributes) {
      attribute.value =
        attribute.name === 'id'
          ? (names.get(attribute.value) ?? attribute.value)
          : attribute.value.replace(NAMED, (_, id: string) => `url(#${names.get(id) ?? id})`);
    }
  }
}
