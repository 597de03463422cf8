import { paintXml, strokeXml } from './fillXml.ts';
import type { Box } from '../../drawing/picture/picture.ts';
import type { PptxSlide } from '../charts/chartItem.ts';
import type { Marks, ShapeMark } from './marks.ts';
import { EMU, pathXml } from './pathXml.ts';
import { escaped } from './xmlText.ts';

const DECORATIVE =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

/** Gives the shapes of a slide their names, alternative texts and fills, which stand in it as tokens. */
export function patchSlide(xml: string, picture: PptxSlide, marks: Marks): string {
  let id = 0;
  const patched = xml.replaceAll(/<p:(sp|graphicFrame)>.*?<\/p:\1>/gs, (shape) => {
    if (/<p:ph[^>]*type="title"/.test(shape)) return titleXml(shape, picture);
    const token = /<p:cNvPr [^>]*name="(as-stated-shape-\d+\.)"/.exec(shape)?.[1];
    const mark = token === undefined ? undefined : marks.shapes.get(token);
    return mark ? marked(shape, mark) : shape;
  });
  // pptxgenjs gives the slide's number an id that another shape may have.
  return patched.replaceAll(PARAGRAPH, once).replaceAll(/<p:cNvPr id="\d+"/g, () => {
    id += 1;
    return `<p:cNvPr id="${id}"`;
  });
}

/** pptxgenjs says before each run how its paragraph is set, which may be said once (ECMA-376, 21.1.2.2.6). */
const PARAGRAPH = /<a:p>.*?<\/a:p>/gs;
const SETTING = /<a:pPr(?:[^>]*\/>|.*?<\/a:pPr>)/gs;

const once = (paragraph: string): string =>
  paragraph.replaceAll(SETTING, (setting, at: number) => (at === '<a:p>'.length ? setting : ''));

/** pptxgenjs leaves a title where the master has it, in the master's size. */
const titleXml = (shape: string, { titleBox, titleSize }: PptxSlide): string =>
  shape
    .replace(/<a:off [^>]*\/><a:ext [^>]*\/>/, placeXml(titleBox))
    .replace(/name="[^"]*"/, 'name="Title"')
    .replaceAll(/ sz="\d+"/g, ` sz="${Math.round(titleSize * 75)}"`);

function marked(shape: string, mark: ShapeMark): string {
  const { name, alt } = mark;
  const described = alt === null || alt === '' ? '' : ` descr="${escaped(alt)}"`;
  const named = shape.replace(
    /<p:cNvPr ([^>]*?)name="[^"]*"(?: descr="[^"]*")?\s*(\/>|><\/p:cNvPr>)/,
    (_, before: string) =>
      `<p:cNvPr ${before}name="${escaped(name)}"${described}>${alt === null ? DECORATIVE : ''}</p:cNvPr>`,
  );
  return withFill(withPlace(withOutline(named, mark), mark), mark);
}

const withOutline = (shape: string, { outline }: ShapeMark): string =>
  outline === undefined ? shape : shape.replace(/<a:prstGeom .*?<\/a:prstGeom>/s, () => pathXml(outline));

/** Where a shape stands, in EMU. */
const placeXml = ({ x, y, width, height }: Box): string => {
  const [left, top, cx, cy] = [x, y, width, height].map((px) => Math.round(px * EMU));
  return `<a:off x="${left}" y="${top}"/><a:ext cx="${cx}" cy="${cy}"/>`;
};

const withPlace = (shape: string, { place }: ShapeMark): string =>
  place === undefined ? shape : shape.replace(/<a:off [^>]*\/><a:ext [^>]*\/>/, placeXml(place));

function withFill(shape: string, { paint, stroke }: ShapeMark): string {
  if (paint === undefined) return shape;
  const fill = stroke ? strokeXml(paint, stroke.points, stroke.dashed) : paintXml(paint);
  // An outline of nothing follows, and a shape has but one.
  return shape.replace(
    /(<\/a:(?:prstGeom|custGeom)>)<a:solidFill>.*?<\/a:solidFill>(?:<a:ln><\/a:ln>)?/s,
    (_, before: string) => before + fill,
  );
}
