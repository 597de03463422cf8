import { textOf } from '@/report/texts/stretch.ts';
import type { SeriesModel, SeriesPoint } from '@/charts/kinds/series/model.ts';
import { valueAxis } from '@/charts/kinds/series/axis.ts';
import type { Language } from '@/i18n/languages.ts';
import { partsToString } from '@/quantity/format.ts';
import { lookOf } from '@/quantity/status.ts';
import { LINE, linesOf, words } from '../../drawing/picture/frame.ts';
import type { Box, Item, ShapeItem } from '../../drawing/picture/picture.ts';
import type { ChartItem, PptxItem } from './chartItem.ts';
import { strokeInk } from '../../drawing/marks/strokeInk.ts';
import { axisFormat } from './axisFormat.ts';
import { OPEN_REACH } from '../../drawing/marks/chevrons.ts';

const TICKS = 130;
const UNIT_LINE = 44;
const MOST_WIDTH = 230;
/** Of more periods the values have no room under the axis; those that a mark does not say whole stand in a list. */
const MOST_NAMED = 8;
const SIZES = [19, 17, 15, 14, 13] as const;

/** A period of the axis: its words, and the value in it; none is a gap. */
interface Column {
  readonly first: number;
  readonly name: string;
  readonly point: SeriesPoint | null;
}

/** One measure over its periods: a chart of PowerPoint's own, with gaps where nothing is stated, and bounds drawn over it. */
export function seriesItems(
  model: SeriesModel,
  area: Box,
  language: Language,
  alt: string,
): readonly PptxItem[] {
  const columns = columnsOf(model);
  const listed = [
    ...(columns.length > MOST_NAMED ? model.points.filter(({ plain }) => !plain) : []),
    ...model.unplaced,
  ];
  const list = listed.map(({ intro, parts }) => textOf(intro) + partsToString(parts)).join(' · ');
  const listHeight = list === '' ? 0 : linesOf(list, 17, area.width) * 17 * LINE + 8;
  const listBox = { x: area.x, y: area.y + area.height - listHeight, width: area.width, height: listHeight };
  const said = list === '' ? [] : [words(listBox, 17, [[{ text: list }]])];
  if (columns.length === 0) return said;

  const width = Math.min(area.width - TICKS, MOST_WIDTH * columns.length);
  const { size, height } = nameRoom(columns, width / columns.length);
  const plot = {
    x: area.x + TICKS,
    y: area.y + UNIT_LINE,
    width,
    height: area.height - UNIT_LINE - height - listHeight - 10,
  };
  const outer = model.points.flatMap(({ value, ends }) => (ends ? [value, ends.lower, ends.upper] : [value]));
  const axis = valueAxis(outer, 4, model.whole, model.numerals);
  const ticks = axis.ticks.map(({ value }) => value);
  const unitName = textOf(model.unit);
  const chart: ChartItem = {
    kind: 'chart',
    form: model.as === 'line' ? 'line' : 'columns',
    box: { x: area.x, y: area.y + 26, width: TICKS + width + 4, height: area.height - listHeight - 26 },
    plot,
    categories: columns.map(({ name }) => name),
    series: [
      {
        name: unitName,
        values: columns.map(({ point }) => point?.value ?? null),
        looks: columns.map(({ point }) => lookIn(point)),
      },
    ],
    axis: { min: axis.min, max: axis.max, step: (ticks[1] ?? axis.max) - (ticks[0] ?? axis.min) },
    base: 0,
    format: axisFormat(ticks, language, 'plain'),
    size,
    alt,
  };
  const yOf = (value: number) => plot.y + ((axis.max - value) / (axis.max - axis.min)) * plot.height;
  const step = width / columns.length;
  const over = columns.flatMap(({ point }, i) =>
    point === null ? [] : bounds(point, plot.x + step * (i + 0.5), Math.min(60, step * 0.5), yOf),
  );
  const unit = { x: area.x, y: area.y, width: area.width, height: 24 };
  return [words(unit, 17, [[{ text: unitName, ink: 'soft' }]]), chart, ...over, ...said];
}

/** A ceiling is no column: only its tick is sure. */
const lookIn = (point: SeriesPoint | null) =>
  point === null || point.bound === 'within' || (point.ends !== null && !point.ends.around)
    ? ('none' as const)
    : lookOf(point.obsStatus);

function columnsOf({ points, silent }: SeriesModel): readonly Column[] {
  const named = points.length + silent.length <= MOST_NAMED;
  const stated = points.map((point): Column => ({
    first: point.first,
    name: textOf(point.period) + (named ? `\n${partsToString(point.parts)}` : ''),
    point,
  }));
  const gaps = silent.map(({ first, period }): Column => ({ first, name: textOf(period), point: null }));
  return [...stated, ...gaps].toSorted((a, b) => a.first - b.first);
}

/** The size of the names under the axis, and the room that they take. */
function nameRoom(
  columns: readonly Column[],
  width: number,
): { readonly size: number; readonly height: number } {
  const heightAt = (size: number) =>
    Math.max(
      ...columns.map(({ name }) =>
        name.split('\n').reduce((sum, line) => sum + linesOf(line, size, width - 6) * size * LINE, 0),
      ),
    ) + 14;
  const size = SIZES.find((one) => heightAt(one) <= 120) ?? 13;
  return { size, height: Math.min(150, heightAt(size)) };
}

/** The marks of what is no single number: chevrons away from the axis or towards it, and ends with a line between them. */
function bounds(
  { value, bound, ends, obsStatus, about }: SeriesPoint,
  x: number,
  width: number,
  yOf: (value: number) => number,
): readonly Item[] {
  const look = lookOf(obsStatus);
  const paint = strokeInk(look);
  const across = (y: number): ShapeItem => ({
    kind: 'shape',
    shape: 'line',
    box: { x: x - width / 2, y, width, height: 0 },
    paint,
    alt: null,
  });
  if (ends) {
    const [upper, lower] = [yOf(ends.upper), yOf(ends.lower)];
    const line = { x, y: upper, width: 0, height: lower - upper };
    return [{ kind: 'shape', shape: 'line', box: line, paint, alt: null }, across(upper), across(lower)];
  }
  if (bound === null && !about) return [];
  const up = value >= 0 === (bound !== 'within');
  const y = yOf(value);
  if (about) return [{ ...across(up ? y - 6 : y + 6), shape: 'dashes' }];
  return [
    across(y),
    ...[0, 1].map((index): ShapeItem => {
      const away = OPEN_REACH - 15 + index * 10;
      return {
        kind: 'shape',
        shape: 'chevron',
        box: { x: x - 5.5, y: up ? y - away - 11 : y + away - 11, width: 11, height: 18 },
        paint,
        alt: null,
        turn: up ? 'up' : 'down',
      };
    }),
  ];
}
