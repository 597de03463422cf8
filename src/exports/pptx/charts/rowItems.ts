import { reachOf } from '@/charts/rows/valueMark.ts';
import { spanAxis, type Axis } from '@/charts/rows/spanAxis.ts';
import { LINE, linesOf, words } from '../../drawing/picture/frame.ts';
import type { Box, Item } from '../../drawing/picture/picture.ts';
import type { ChartItem, PptxItem } from './chartItem.ts';
import type { DrawnRow } from './drawnRow.ts';
import { overlay, type RowPlace } from './overlay.ts';

/** Rows on one linear axis. */
export interface RowsSpec {
  readonly rows: readonly DrawnRow[];
  /** Where bars begin; null: there are none, and the axis need not hold 0. */
  readonly base: number | null;
  readonly whole: boolean;
  /** The end that the axis has at least. */
  readonly most: number | null;
  readonly foot: string;
  readonly tick: (value: number) => string;
  readonly format: (ticks: readonly number[]) => string;
  readonly alt: string;
  /** What the numbers are, as the head of their column. */
  readonly measure: string;
}

const NAMES = 0.4;
const AXIS_HEIGHT = 34;
const FOOT_HEIGHT = 28;
const MOST_BAND = 165;
const TEXT = { most: 23, least: 14 } as const;
const REMARK = 17;
/** The head of the column of what stands before a stacked part, which is not drawn. */
const BEFORE = '…';

/** What stands at a row's name, on lines of its own: the name, and the whole quantity with its qualifier and status. */
const nameOf = ({ label, quantity }: DrawnRow): string => `${label}\n${quantity}`;

const linesIn = (row: DrawnRow, size: number, width: number) =>
  nameOf(row)
    .split('\n')
    .reduce((sum, line) => sum + linesOf(line, size, width - size), 0);

/** The size at which all names fit their bands, in px; null: none does. */
function nameSize(rows: readonly DrawnRow[], width: number, band: number): number | null {
  for (let size: number = TEXT.most; size >= TEXT.least; size -= 1) {
    if (rows.every((row) => linesIn(row, size, width) * size * LINE <= band - 8)) return size;
  }
  return null;
}

const bandOf = (rows: readonly unknown[], { height }: Box) =>
  Math.min(MOST_BAND, (height - AXIS_HEIGHT - FOOT_HEIGHT) / Math.max(1, rows.length));

/** Whether so many rows can be set with their words in an area. */
export const rowsFit = (rows: readonly DrawnRow[], area: Box): boolean =>
  nameSize(rows, area.width * NAMES, bandOf(rows, area)) !== null;

/** Rows as a chart of PowerPoint's own, what it has no mark for drawn over it; rows without bars as shapes on an axis alone. */
export function rowItems(spec: RowsSpec, area: Box): readonly PptxItem[] {
  const { rows, base, alt } = spec;
  if (rows.length === 0) return [];
  const band = bandOf(rows, area);
  const size = nameSize(rows, area.width * NAMES, band) ?? TEXT.least;
  const axis = axisOf(spec);
  const beside = Math.max(
    40,
    ...rows.map(({ remarks }) => Math.min(190, 60 + widest(remarks) * REMARK * 0.56)),
  );
  const plot = {
    x: area.x + area.width * NAMES + 14,
    y: area.y,
    width: area.width * (1 - NAMES) - 14 - beside,
    height: band * rows.length,
  };
  const xOf = (value: number) => plot.x + ((value - axis.min) / (axis.max - axis.min)) * plot.width;
  const places = rows.map((row, i): RowPlace => ({
    row,
    xOf,
    middle: plot.y + band * (i + 0.5),
    thickness: Math.min(94, band / 1.75),
    right: area.x + area.width,
    remarkSize: REMARK,
  }));
  const foot = {
    x: plot.x,
    y: plot.y + plot.height + AXIS_HEIGHT,
    width: area.x + area.width - plot.x,
    height: 26,
  };
  return [
    ...(base === null
      ? axisShapes(spec, axis, plot, area, size)
      : [nativeChart(spec, axis, plot, area, size, base)]),
    ...places.flatMap((place) => overlay(place, alt)),
    words(foot, REMARK, [[{ text: spec.foot, ink: 'soft' }]]),
  ];
}

const widest = (remarks: readonly string[]) => Math.max(0, ...remarks.map(({ length }) => length));

function axisOf({ rows, base, whole, most, tick }: RowsSpec): Axis {
  const ends = rows.flatMap(({ mark }) => {
    if (mark.shape === 'counted') return [mark.at];
    const reach = reachOf(mark);
    return [reach.least, reach.most];
  });
  const held = [...ends, ...(base === null ? [] : [base]), ...(most === null ? [] : [most])];
  const need = {
    least: Math.min(...held),
    most: Math.max(...held),
    whole,
    outward: base === null,
    label: tick,
  };
  return startedAtTick(spanAxis(need, 4));
}

/** PowerPoint counts its ticks from the lower end, so that must be one. */
function startedAtTick(axis: Axis): Axis {
  const [first, second] = axis.ticks;
  if (!first || !second || axis.min >= first.value) return axis;
  const min = Number((first.value - (second.value - first.value)).toPrecision(12));
  return { ...axis, min };
}

function nativeChart(
  spec: RowsSpec,
  axis: Axis,
  plot: Box,
  area: Box,
  size: number,
  base: number,
): ChartItem {
  const { rows, alt, format, measure } = spec;
  const ticks = axis.ticks.map(({ value }) => value);
  const stacked = rows.some(({ mark }) => mark.shape === 'bar' && mark.from !== base);
  const values = rows.map(({ mark }) => numberOf(mark));
  const looks = rows.map(({ mark, look }) => (mark.shape === 'bar' ? look : ('none' as const)));
  const before = rows.map(({ mark }) => (mark.shape === 'bar' ? mark.from : null));
  return {
    kind: 'chart',
    form: 'rows',
    box: { x: area.x, y: area.y, width: area.width, height: plot.height + AXIS_HEIGHT },
    plot,
    categories: rows.map(nameOf),
    series: stacked
      ? [
          { name: BEFORE, values: before, looks: rows.map(() => 'none' as const) },
          {
            name: measure,
            values: values.map((value, i) => Number(((value ?? 0) - (before[i] ?? 0)).toPrecision(12))),
            looks,
          },
        ]
      : [{ name: measure, values, looks }],
    axis: { min: axis.min, max: axis.max, step: (ticks[1] ?? axis.max) - (ticks[0] ?? axis.min) },
    base,
    format: format(ticks),
    size,
    alt,
  };
}

/** The printed number of a mark; a range has two, which stand in its name. */
function numberOf(mark: DrawnRow['mark']): number | null {
  switch (mark.shape) {
    case 'bar':
      return mark.to;
    case 'bound':
    case 'dot':
    case 'whiskers':
    case 'counted':
      return mark.at;
    case 'range':
      return null;
  }
}

function axisShapes({ rows, tick }: RowsSpec, axis: Axis, plot: Box, area: Box, size: number): Item[] {
  const band = plot.height / rows.length;
  const xOf = (value: number) => plot.x + ((value - axis.min) / (axis.max - axis.min)) * plot.width;
  return [
    ...axis.ticks.flatMap(({ value }): Item[] => {
      const label = { x: xOf(value) - 70, y: plot.y + plot.height + 6, width: 140, height: 24 };
      return [
        {
          kind: 'shape',
          shape: 'line',
          box: { x: xOf(value), y: plot.y, width: 0, height: plot.height },
          paint: 'rule',
          alt: null,
        },
        words(label, REMARK, [[{ text: tick(value), ink: 'soft' }]], { align: 'center' }),
      ];
    }),
    ...rows.map(({ label, quantity }, i) =>
      words(
        { x: area.x, y: plot.y + band * i, width: area.width * NAMES, height: band },
        size,
        [[{ text: label }], [{ text: quantity, bold: true }]],
        { anchor: 'middle' },
      ),
    ),
  ];
}
