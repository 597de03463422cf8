import { plainColour } from '../chart/plainColour.ts';
import { element, escaped } from '../svg/xmlText.ts';

/** Letters of one look on one line, px of the picture. */
export interface Letters {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly look: LettersLook;
}

/** How letters look, as SVG says it; what is usual is left out. */
export type LettersLook = Readonly<Record<string, string | number | undefined>>;

/** What all letters of a text have in common is said once. */
const SHARED = [
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'font-variant',
  'letter-spacing',
] as const;

/** What nothing need be said of. */
const USUAL: Readonly<Record<string, string>> = { 'font-weight': '400', 'font-style': 'normal' };

/** So far from where the letters before end others may begin and still follow them, px. */
const NEXT = 0.75;

/** Letters as texts: what follows on the same line is one text, so that it still does in a program with other fonts. */
export function textsOf(all: readonly Letters[]): string {
  const runs: Letters[][] = [];
  for (const letters of all) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const follows =
      before &&
      Math.abs(before.baseline - letters.baseline) < 0.5 &&
      Math.abs(before.right - letters.left) < NEXT;
    if (follows) run?.push(letters);
    else runs.push([letters]);
  }
  return runs.map(textOf).join('');
}

function textOf(run: readonly Letters[]): string {
  const [first] = run;
  if (!first || run.every(({ text }) => text.trim() === '')) return '';
  const shared: LettersLook = Object.fromEntries(SHARED.map((name) => [name, first.look[name]]));
  const inside = run.map(({ text, look }) => {
    const own = Object.fromEntries(
      Object.entries(look).filter(
        ([name, value]) => value !== undefined && shared[name] !== value && name !== 'halo',
      ),
    );
    return Object.keys(own).length === 0 ? escaped(text) : element('tspan', own, escaped(text));
  });
  const said: LettersLook = Object.fromEntries(
    Object.entries(shared).filter(([name, value]) => value !== USUAL[name]),
  );
  const place = {
    x: first.left,
    y: Math.round(first.baseline),
    'xml:space': 'preserve',
    ...said,
  };
  return halo(run, place) + element('text', place, inside.join(''));
}

/** The same letters wider below them, in what they stand on: lines are kept away from them so. */
function halo(run: readonly Letters[], place: Readonly<Record<string, string | number | undefined>>): string {
  const ground = run.find(({ look }) => look['halo'] !== undefined)?.look['halo'];
  if (ground === undefined) return '';
  const around = { fill: ground, stroke: ground, 'stroke-width': 4, 'stroke-linejoin': 'round' };
  const inside = run.map(({ text, look }) =>
    element('tspan', { 'font-weight': look['font-weight'] }, escaped(text)),
  );
  return element('text', { ...place, ...around, 'aria-hidden': 'true' }, inside.join(''));
}

/** How letters of a style look in a picture, `zoom` times as large as it says; not underlined, as nothing there can be pressed. */
export function lookOfLetters(style: CSSStyleDeclaration, zoom: number): LettersLook {
  const { paint, opacity } = plainColour(style.color);
  const stroke = Number.parseFloat(style.getPropertyValue('-webkit-text-stroke-width')) || 0;
  const outline = plainColour(style.getPropertyValue('-webkit-text-stroke-color')).paint;
  const spacing = Number.parseFloat(style.letterSpacing) || 0;
  const [, shadow] = /((?:rgba?|color)\([^)]*\))/.exec(style.textShadow) ?? [];
  const ground = shadow === undefined ? null : plainColour(shadow).paint;
  return {
    'font-family': style.fontFamily,
    'font-size': Math.round(Number.parseFloat(style.fontSize) * zoom * 100) / 100,
    'font-weight': style.fontWeight,
    'font-style': style.fontStyle,
    'font-variant': style.fontVariantNumeric === 'normal' ? undefined : style.fontVariantNumeric,
    'letter-spacing': spacing === 0 ? undefined : spacing * zoom,
    fill: paint,
    'fill-opacity': opacity === 1 ? undefined : opacity,
    ...(stroke > 0 ? { stroke: outline, 'stroke-width': stroke * zoom } : {}),
    halo: ground === null || ground === 'none' ? undefined : ground,
  };
}

/** How far below a line's top its letters stand, px. */
export function ascentOf(style: CSSStyleDeclaration, zoom: number, height: number): number {
  const pen = penFor(style, zoom);
  if (!pen) return height * 0.8;
  const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = pen.measureText('x');
  // Browsers set lines of whole pixels.
  const whole = Math.round(above) + Math.round(below);
  return Math.abs(whole - height) < 1 ? Math.round(above) : (height * above) / (above + below);
}

/** How wide letters are in a style, px. */
export const widthOf = (text: string, style: CSSStyleDeclaration, zoom: number): number =>
  penFor(style, zoom)?.measureText(text).width ?? 0;

let pen: CanvasRenderingContext2D | null = null;

function penFor(style: CSSStyleDeclaration, zoom: number): CanvasRenderingContext2D | null {
  pen ??= document.createElement('canvas').getContext('2d');
  if (!pen) return null;
  const size = Number.parseFloat(style.fontSize) * zoom;
  pen.font = `${style.fontStyle} ${style.fontWeight} ${size}px ${style.fontFamily}`;
  return pen;
}
