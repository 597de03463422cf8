import type PptxGenJS from 'pptxgenjs';
import { FACES, INKS } from './palette.ts';
import type { Box, PathItem, ShapeItem, TextItem } from '../../drawing/picture/picture.ts';
import type { ChartItem, PptxItem } from '../charts/chartItem.ts';
import type { Marks } from './marks.ts';
import { plain } from './xmlText.ts';

const PX = 96;
/** Points in a px. */
const POINT = 0.75;

/** A box in inches. */
export const inInches = ({ x, y, width, height }: Box) => ({
  x: x / PX,
  y: y / PX,
  w: Math.max(width, 0.01) / PX,
  h: Math.max(height, 0.01) / PX,
});

/** Adds one item to a slide of pptxgenjs; what that can't do is noted in `marks`. */
export function addItem(slide: PptxGenJS.Slide, item: PptxItem, marks: Marks): void {
  switch (item.kind) {
    case 'text':
      return addText(slide, item, marks);
    case 'shape':
      return addShape(slide, item, marks);
    case 'path':
      return addPath(slide, item, marks);
    case 'chart':
      return addChart(slide, item, marks);
  }
}

function addText(slide: PptxGenJS.Slide, item: TextItem, marks: Marks): void {
  const { box, paragraphs, size, face, align = 'left', anchor = 'top' } = item;
  const runs = paragraphs.flatMap((paragraph) =>
    paragraph.map((run, index) => ({
      text: plain(run.text).replaceAll(/[\r\n]+/g, ' '),
      options: {
        bold: run.bold ?? false,
        color: INKS[run.ink ?? 'ink'],
        fontSize: (run.size ?? size) * POINT,
        breakLine: index === paragraph.length - 1,
      },
    })),
  );
  const said = paragraphs.map((paragraph) => paragraph.map(({ text }) => text).join('')).join(' ');
  slide.addText(runs, {
    ...inInches(box),
    fontFace: FACES[face].latin,
    align,
    valign: anchor,
    margin: 0,
    isTextBox: true,
    wrap: true,
    objectName: marks.shape({ name: said.slice(0, 60), alt: '' }),
  });
}

const PRESETS = {
  rect: 'rect',
  ellipse: 'ellipse',
  chevron: 'chevron',
  line: 'line',
  dashes: 'line',
} as const;
const TURNS = { left: 180, up: 270, down: 90 } as const;

function addShape(slide: PptxGenJS.Slide, { shape, box, paint, alt, turn }: ShapeItem, marks: Marks): void {
  const line = shape === 'line' || shape === 'dashes';
  slide.addShape(PRESETS[shape], {
    ...inInches(box),
    ...(turn === undefined ? {} : { rotate: TURNS[turn] }),
    fill: { color: INKS.paper },
    objectName: marks.shape({
      name: alt ?? shape,
      alt,
      paint,
      ...(line
        ? { place: box, stroke: { points: paint === 'rule' ? 0.75 : 1.75, dashed: shape === 'dashes' } }
        : {}),
    }),
  });
}

function addPath(slide: PptxGenJS.Slide, item: PathItem, marks: Marks): void {
  const { box, paint, alt } = item;
  slide.addShape('rect', {
    ...inInches(box),
    fill: { color: INKS.paper },
    objectName: marks.shape({ name: alt ?? 'drawing', alt, paint, outline: item }),
  });
}

function addChart(slide: PptxGenJS.Slide, item: ChartItem, marks: Marks): void {
  const { box, plot, form, axis, base, size, alt, format } = item;
  const stacked = item.series.length > 1;
  const categories = item.categories.map((category) => plain(category));
  const text = { color: INKS.ink, size: size * POINT, face: FACES.sans.latin };
  marks.charts.push(item);
  slide.addChart(
    form === 'line' ? 'line' : 'bar',
    // A number that is not there has an empty cell, and no point: taken out of the file again in `patchChart`.
    item.series.map(({ name, values }) => ({
      name: plain(name),
      labels: categories,
      values: values.map((value) => value ?? Number.NaN),
    })),
    {
      ...inInches(box),
      layout: {
        x: (plot.x - box.x) / box.width,
        y: (plot.y - box.y) / box.height,
        w: plot.width / box.width,
        h: plot.height / box.height,
      },
      barDir: form === 'rows' ? 'bar' : 'col',
      barGrouping: stacked ? 'stacked' : 'clustered',
      barGapWidthPct: form === 'rows' ? 75 : 60,
      chartColors: [INKS.reported],
      lineDataSymbol: 'circle',
      lineDataSymbolSize: 9,
      lineSize: 2.5,
      showLegend: false,
      showTitle: false,
      valAxisMinVal: axis.min,
      valAxisMaxVal: axis.max,
      valAxisMajorUnit: axis.step,
      valAxisLabelFormatCode: format,
      valAxisLabelColor: INKS.soft,
      valAxisLabelFontFace: text.face,
      valAxisLabelFontSize: text.size,
      valAxisLineShow: false,
      valAxisLabelPos: 'nextTo',
      valAxisMajorTickMark: 'none',
      valGridLine: { color: INKS.rule, size: 0.75, style: 'solid' },
      catGridLine: { style: 'none' },
      catAxisLabelColor: text.color,
      catAxisLabelFontFace: text.face,
      catAxisLabelFontSize: text.size,
      catAxisLabelPos: 'low',
      catAxisMajorTickMark: 'none',
      catAxisLineShow: true,
      catAxisLineColor: INKS.soft,
      // 0 is where bars begin anyhow; pptxgenjs writes it wrongly.
      ...(base === 0 ? {} : { valAxisCrossesAt: base }),
      altText: plain(alt),
      objectName: marks.shape({ name: alt.slice(0, 60), alt }),
    },
  );
}
