import { paintXml, strokeXml } from './fillXml.ts';
import type { Marks, ShapeMark } from './marks.ts';
import { pathXml } from './pathXml.ts';
import { escaped } from './xmlText.ts';

const DECORATIVE =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

/** Gives the shapes of a slide their names, alternative texts and fills, which stand in it as tokens. */
export function patchSlide(xml: string, marks: Marks): string {
  return xml.replaceAll(/<p:(sp|graphicFrame)>.*?<\/p:\1>/gs, (shape) => {
    const token = /<p:cNvPr [^>]*name="(as-stated-shape-\d+\.)"/.exec(shape)?.[1];
    const mark = token === undefined ? undefined : marks.shapes.get(token);
    return mark ? marked(shape, mark) : shape;
  });
}

function marked(shape: string, mark: ShapeMark): string {
  const { name, alt } = mark;
  const described = alt === null || alt === '' ? '' : ` descr="${escaped(alt)}"`;
  const named = shape.replace(
    /<p:cNvPr ([^>]*?)name="[^"]*"(?: descr="[^"]*")?\s*(\/>|><\/p:cNvPr>)/,
    (_, before: string) =>
      `<p:cNvPr ${before}name="${escaped(name)}"${described}>${alt === null ? DECORATIVE : ''}</p:cNvPr>`,
  );
  return withFill(withOutline(named, mark), mark);
}

const withOutline = (shape: string, { outline }: ShapeMark): string =>
  outline === undefined ? shape : shape.replace(/<a:prstGeom .*?<\/a:prstGeom>/s, () => pathXml(outline));

function withFill(shape: string, { paint, stroke }: ShapeMark): string {
  if (paint === undefined) return shape;
  const fill = stroke ? strokeXml(paint, stroke.points, stroke.dashed) : paintXml(paint);
  return shape.replace(
    /(<\/a:(?:prstGeom|custGeom)>)<a:solidFill>.*?<\/a:solidFill>/s,
    (_, before: string) => before + fill,
  );
}
