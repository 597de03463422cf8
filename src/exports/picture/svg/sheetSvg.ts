import { languages, type Language } from '@/i18n/languages.ts';
import type { PictureLook } from '../../pictureLook.ts';
import type { ChartDrawing, Sheet, SheetItem } from '../sheet.ts';
import { fieldSvg } from './fieldSvg.ts';
import { penOf, type Pen } from './penOf.ts';
import { pathSvg, shapeSvg } from './shapeSvg.ts';
import { textSvg } from './textSvg.ts';
import { element, escaped } from './xmlText.ts';

/** Draws a chart as the page does, as elements of SVG whose ids begin with `id`. */
export type DrawChart = (chart: ChartDrawing, id: string) => Promise<string>;

/** What a picture is written for. */
export interface SheetLook {
  readonly look: PictureLook;
  readonly language: Language;
  readonly drawChart: DrawChart;
  readonly breathe: () => Promise<void>;
}

/** A picture as the text of an SVG file that needs no other: every look is written where it is. */
export async function sheetSvg(sheet: Sheet, look: SheetLook): Promise<string> {
  const { title, description, height } = sheet;
  const told = element('title', {}, escaped(title)) + '\n' + element('desc', {}, escaped(description));
  return svgFile(sheet, look, told, await drawnItems(sheet, look), { top: 0, height });
}

/** A stretch of a picture from edge to edge, px. */
export interface Stretch {
  readonly top: number;
  readonly height: number;
}

/** A stretch of a picture that nobody reads but a painter, of these of its items as they are drawn. */
export const stretchSvg = (sheet: Sheet, look: SheetLook, drawn: readonly string[], stretch: Stretch) =>
  svgFile(sheet, look, '', drawn, stretch);

/** A picture's items as elements of SVG. */
export async function drawnItems(
  { id, items }: Sheet,
  { look, language, drawChart, breathe }: SheetLook,
): Promise<readonly string[]> {
  const pen = penOf(look, language, id);
  const drawn: string[] = [];
  for (const [i, item] of items.entries()) {
    // One after another: each is drawn on the page for a moment.
    drawn.push(item.kind === 'chart' ? await drawChart(item, `${id}-${i + 1}`) : itemSvg(item, pen));
    await breathe();
  }
  return drawn;
}

function svgFile(
  { id, width }: Sheet,
  { look, language }: SheetLook,
  told: string,
  drawn: readonly string[],
  { top, height }: Stretch,
): string {
  const pen = penOf(look, language, id);
  const paper = { y: top === 0 ? undefined : top, width, height, fill: pen.inks.paper };
  const ground = pen.transparent ? '' : element('rect', paper);
  const inside = [
    told,
    drawn.some((one) => one.includes(`#${pen.hatch}`)) ? hatch(pen) : '',
    ground,
    ...drawn,
  ];
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 ${top} ${width} ${height}`,
      lang: languages[language].tag,
      role: 'img',
      'font-variant': 'lining-nums',
    },
    inside.join('\n'),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`;
}

function itemSvg(item: Exclude<SheetItem, ChartDrawing>, pen: Pen): string {
  switch (item.kind) {
    case 'text':
      return textSvg(item, pen);
    case 'shape':
      return shapeSvg(item, pen);
    case 'path':
      return pathSvg(item, pen);
    case 'field':
      return fieldSvg(item, pen);
    case 'page': {
      const { x, y } = item.box;
      return element('g', { transform: x === 0 && y === 0 ? undefined : `translate(${x} ${y})` }, item.svg);
    }
  }
}

/** The hatch of what is expected, as the page has it: whole pixels and not turned, so that it repeats without a seam everywhere. */
function hatch({ hatch: id, inks, transparent }: Pen): string {
  const tile = { id, width: 6, height: 6, patternUnits: 'userSpaceOnUse' };
  const ground = transparent ? '' : element('rect', { width: 6, height: 6, fill: inks.paper });
  const lines = { d: 'M-1 1L1 -1M0 6L6 0M5 7L7 5', stroke: inks.expected, 'stroke-width': 1.5, fill: 'none' };
  return element('defs', {}, element('pattern', tile, ground + element('path', lines)));
}
