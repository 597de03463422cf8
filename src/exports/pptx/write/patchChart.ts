import { FACES } from './palette.ts';
import { strokeInk } from '../../drawing/marks/strokeInk.ts';
import type { Paint } from '../../drawing/picture/picture.ts';
import type { ChartItem } from '../charts/chartItem.ts';
import { paintXml, strokeXml } from './fillXml.ts';

/**
 * Puts a chart right that pptxgenjs has written: each value in its own look, plain categories, an East Asian font, and no point where
 * there is no number. The order of the elements is that of ECMA-376 (21.2.2).
 */
export function patchChart(xml: string, { series, form }: ChartItem): string {
  let at = 0;
  return (
    xml
      .replaceAll(/<c:ser>.*?<\/c:ser>/gs, (written) => {
        const looks = series[at]?.looks ?? [];
        at += 1;
        return withPoints(written, looks, form);
      })
      .replaceAll(/<c:multiLvlStr(Ref|Cache)>|<\/c:multiLvlStr(Ref|Cache)>/g, (tag) =>
        tag.replace('multiLvlStr', 'str'),
      )
      .replaceAll(/<\/?c:lvl>/g, '')
      .replaceAll(/<c:dLbls>.*?<\/c:dLbls>/gs, '')
      // A chart of bars or lines has two axes, whatever a third id says.
      .replace(/(<c:axId val="\d+"\/><c:axId val="\d+"\/>)<c:axId val="\d+"\/>/, '$1')
      .replace('<c:lineChart>', '<c:lineChart><c:grouping val="standard"/>')
      .replace('<c:noMultiLvlLbl', '<c:tickLblSkip val="1"/><c:noMultiLvlLbl')
      .replace(/<c:catAx>.*<\/c:valAx>/s, (axes) => (form === 'rows' ? downwards(axes) : axes))
      .replaceAll(
        `<a:latin typeface="${FACES.sans.latin}"/>`,
        `<a:latin typeface="${FACES.sans.latin}"/><a:ea typeface="${FACES.sans.eastAsian}"/>`,
      )
  );
}

/** Rows go from the top down, so that the axis of values is at their far end. */
const downwards = (axes: string): string =>
  axes
    .replace('<c:orientation val="minMax"/>', '<c:orientation val="maxMin"/>')
    .replace(/(<c:valAx>.*)<c:crosses val="autoZero"\/>/s, '$1<c:crosses val="max"/>');

function withPoints(ser: string, looks: readonly Paint[], form: ChartItem['form']): string {
  const points = looks
    .map((look, index) => (form === 'line' ? linePoint(look, index) : barPoint(look, index)))
    .join('');
  const bare = ser
    .replaceAll(/<c:dPt>.*?<\/c:dPt>/gs, '')
    .replaceAll(/<c:pt idx="\d+"><c:v>(NaN)?<\/c:v><\/c:pt>/g, '');
  return form === 'line'
    ? bare.replace('<c:invertIfNegative val="0"/>', '').replace('</c:marker>', () => `</c:marker>${points}`)
    : bare.replace('<c:invertIfNegative val="0"/>', (tag) => tag + points);
}

const barPoint = (look: Paint, index: number) =>
  `<c:dPt><c:idx val="${index}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${paintXml(look)}</c:spPr></c:dPt>`;

/** A point of a line, and the stretch that leads to it: dotted where the value lies ahead. */
function linePoint(look: Paint, index: number): string {
  const ahead = strokeInk(look) === 'expected';
  const stroke = strokeXml(look, 2.25, ahead).replace('<a:noFill/>', '');
  return `<c:dPt><c:idx val="${index}"/><c:marker><c:symbol val="circle"/><c:size val="9"/><c:spPr>${paintXml(look)}</c:spPr></c:marker><c:bubble3D val="0"/><c:spPr>${stroke}</c:spPr></c:dPt>`;
}
