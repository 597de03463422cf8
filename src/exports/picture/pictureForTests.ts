import { expect } from 'vitest';
import type { Request } from '../export.ts';
import { USUAL_LOOK, type PictureLook } from '../pictureLook.ts';
import type { DrawPart } from './page/drawPart.tsx';
import { sheetOf } from './sheetOf.ts';
import { sheetSvg } from './svg/sheetSvg.ts';

/** What a picture may be made of: nothing that runs, links or loads. */
const HARMLESS =
  /^(svg|title|desc|rect|g|path|line|circle|ellipse|text|tspan|defs|pattern|mask|linearGradient|stop|clipPath)$/;

/** In the place of what the page draws of a part: nothing, of some height. */
export const undrawn: DrawPart = () => Promise.resolve({ svg: '', height: 100 });

/** A picture's text without what the page draws of it, charts and whole parts: an empty group in their place. */
export async function withoutCharts(request: Request, look: PictureLook = USUAL_LOOK): Promise<string> {
  const breathe = () => Promise.resolve();
  const sheet = await sheetOf(request, breathe, undrawn);
  return sheetSvg(sheet, {
    look,
    language: request.language,
    breathe,
    drawChart: (_, id) => Promise.resolve(`<g id="${id}"/>`),
  });
}

/** A picture read as XML by itself, and what it says. */
export function read(svg: string) {
  const picture = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  expect(picture.localName).toBe('svg');
  const said = (selector: string) =>
    Array.from(picture.querySelectorAll(selector), ({ textContent }) => textContent).join(' ');
  return { picture, title: said('title'), description: said('desc'), words: said('text') };
}

/** It runs, links and loads nothing, refers to nothing outside it, and its ids are its own. */
export function expectHarmless(picture: Element, id: string): void {
  const elements = [...picture.querySelectorAll('*')];
  const ids = elements.flatMap((one) => (one.id === '' ? [] : [one.id]));
  expect(new Set(ids).size).toBe(ids.length);
  for (const one of ids) expect(one.startsWith(`${id}-`), one).toBe(true);
  const known = new Set(ids);
  for (const element of elements) {
    if (!HARMLESS.test(element.localName)) expect(element.localName).toMatch(HARMLESS);
    for (const { name, value } of element.attributes) {
      if (/^(on|xlink|href|class$|style$)/.test(name)) expect(name).toBe('harmless');
      for (const [, to = ''] of value.matchAll(/url\(([^)]*)\)/g)) expect(known).toContain(to.slice(1));
    }
  }
}

/** Lines break between words, and in Chinese anywhere. */
export const unbroken = (text: string) => text.replaceAll(/\s/g, '');
