import { textRoom } from '@/ui/screen/textWidth.ts';
import type { QuantityPart } from '@/quantity/format.ts';
import type { Stretch } from '@/report/texts/stretch.ts';
import type { ChartBox } from '../../chartContext.ts';
import { heightOf, joinedLines, LINE_HEIGHT, quantityLines, type TextLine } from '../../label/textLines.ts';
import { OPEN_END_GAP, OPEN_END_LENGTH } from '../../mark/openEndSize.ts';
import type { Axis } from '../../rows/spanAxis.ts';
import { valueAxis } from './axis.ts';
import type { SeriesModel, SeriesPoint, SeriesWords } from './model.ts';
import { periodLabels, type PeriodLabel } from './periods.ts';
import { placesAcross, spanOf, type Across } from './places.ts';
import {
  labelRoom,
  MOST_LINES,
  placeSomeValues,
  placeValues,
  valuesInSlots,
  valuesThinned,
  type Down,
  type ValueLabel,
} from './values.ts';

/** A value's mark and its words; px from the top left of the graphic. */
export interface SeriesPlace extends Across {
  readonly point: SeriesPoint;
  /** Where the printed number stands, by the axis. */
  readonly y: number;
  /** The printed ends, by the axis. */
  readonly ends: { readonly upper: number; readonly lower: number } | null;
  readonly label: ValueLabel | null;
}

/** A line from one value to that of the next period. */
export interface SeriesLink {
  readonly from: SeriesPlace;
  readonly to: SeriesPlace;
}

export interface SeriesLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly plotWidth: number;
  readonly plotTop: number;
  readonly plotHeight: number;
  /** Where 0 stands. */
  readonly zero: number;
  readonly axis: Axis;
  readonly places: readonly SeriesPlace[];
  readonly links: readonly SeriesLink[];
  readonly periods: readonly PeriodLabel[];
  readonly periodsTop: number;
  /** Values that found no room over their marks, and are more than their marks say. */
  readonly list: readonly TextLine[];
  readonly listTop: number;
}

/** How wide a period is at most, in letters' sizes: two periods are no wall. */
const WIDEST_PERIOD = 11;
const LEAST_PLOT = 4;
/** Half of the soft edge of an "about", px. */
export const SOFT = 5;

/** Sets a series into a box: true periods across, values by one linear axis that 0 stands on. */
export function layoutSeries(model: SeriesModel, box: ChartBox): SeriesLayout {
  const { width, fontSize, height: limit } = box;
  const { points } = model;
  if (points.length === 0) return nothingPlaced(model, box);
  const outer = points.flatMap(({ value, ends }) => (ends ? [value, ends.lower, ends.upper] : [value]));
  const axis = valueAxis(outer, 4, model.whole, model.numerals);
  const left = Math.max(...axis.ticks.map(({ label }) => textRoom(label, fontSize))) + fontSize * 0.6;
  const plotWidth = plotWidthOf(model, width - left, fontSize);
  const across = placesAcross(points, left, plotWidth, fontSize);
  const edges = { left, right: width };
  const slots = valuesInSlots(
    points,
    across,
    edges,
    fontSize,
    MOST_LINES[limit === undefined ? 'free' : 'given'],
  );
  const words = slots ?? valuesThinned(points, fontSize);
  const periods = periodLabels(model, left, plotWidth, width, fontSize);
  const periodsHeight = Math.max(...periods.map(({ lines }) => heightOf(lines))) + fontSize * 0.5;

  const set = (listHeight: number) => {
    const free = limit === undefined ? null : limit - periodsHeight - listHeight;
    const sized = heights(points, words, axis, free, box, plotWidth);
    const yOf = (value: number) =>
      sized.top + ((axis.max - value) / (axis.max - axis.min)) * sized.plotHeight;
    const down = points.map((point) => downOf(point, model.as, yOf));
    const labels = slots
      ? placeValues(slots, across, down)
      : placeSomeValues(points, words, across, down, edges);
    const left_out = points.filter((point, i) => labels[i] === null && !point.plain);
    return { ...sized, yOf, labels, list: listLines([...left_out, ...model.unplaced], width, fontSize) };
  };
  // A list takes height, and with it the room for words over marks, so it may grow by what it takes.
  let done = set(0);
  for (let reserved = 0, tries = 0; tries < 4 && heightOfList(done.list, fontSize) > reserved; tries += 1) {
    reserved = heightOfList(done.list, fontSize);
    done = set(reserved);
  }

  const { top, plotHeight, foot, yOf, labels, list } = done;
  const places = points.map((point, i): SeriesPlace => {
    const { x = 0, width: thickness = 0, centre = 0 } = across[i] ?? {};
    const ends = point.ends && { upper: yOf(point.ends.upper), lower: yOf(point.ends.lower) };
    return { point, x, width: thickness, centre, y: yOf(point.value), ends, label: labels[i] ?? null };
  });
  const periodsTop = top + plotHeight + foot + fontSize * 0.4;
  const listTop = periodsTop + periodsHeight + fontSize * 0.4;
  return {
    width,
    height: periodsTop + periodsHeight + heightOfList(list, fontSize),
    left,
    plotWidth,
    plotTop: top,
    plotHeight,
    zero: yOf(0),
    axis,
    places,
    links: model.as === 'line' ? linksOf(places) : [],
    periods,
    periodsTop,
    list,
    listTop,
  };
}

/** As wide as there is room, but no period wider than its words and a column want. */
function plotWidthOf(model: SeriesModel, room: number, fontSize: number): number {
  const { days } = spanOf(model);
  const shortest = Math.min(...model.points.map(({ first, end }) => end - first));
  return Math.min(room, (fontSize * WIDEST_PERIOD * days) / shortest);
}

/** Room over a mark for the open end that it may have. */
const markRoom = ({ bound, about }: SeriesPoint): number =>
  bound === 'beyond' ? OPEN_END_GAP + OPEN_END_LENGTH : about ? SOFT : 2;

/** The plot's height, and what the words of the outermost values need above and below it. */
function heights(
  points: readonly SeriesPoint[],
  words: readonly (readonly TextLine[])[],
  axis: Axis,
  free: number | null,
  { fontSize }: ChartBox,
  plotWidth: number,
): { readonly top: number; readonly plotHeight: number; readonly foot: number } {
  const unitLine = fontSize * (LINE_HEIGHT + 0.6);
  const range = axis.max - axis.min;
  const roomAt = (plotHeight: number) => {
    let [top, foot] = [unitLine, 0];
    points.forEach((point, i) => {
      const need = labelRoom(words[i] ?? []) + markRoom(point);
      const { value, ends } = point;
      if (value < 0) {
        const inside = (((ends?.lower ?? value) - axis.min) / range) * plotHeight;
        foot = Math.max(foot, need - inside);
      } else {
        const inside = ((axis.max - (ends?.upper ?? value)) / range) * plotHeight;
        // Below the line that names the unit, which is not theirs.
        top = Math.max(top, unitLine + need - inside);
      }
    });
    return { top, foot };
  };
  const least = fontSize * LEAST_PLOT;
  let plotHeight = Math.max(least, Math.min(plotWidth * 0.5, fontSize * 16));
  if (free !== null) {
    plotHeight = least;
    // Rises towards the height that just fits, and never beyond it.
    for (let tries = 0; tries < 12; tries += 1) {
      const { top, foot } = roomAt(plotHeight);
      plotHeight = Math.max(plotHeight, free - top - foot - fontSize * 0.4);
    }
  }
  return { plotHeight, ...roomAt(plotHeight) };
}

/** What a mark takes of the graphic's height, with its open end. */
function downOf(point: SeriesPoint, as: SeriesModel['as'], yOf: (value: number) => number): Down {
  const { value, ends } = point;
  const below = value < 0;
  const [upper, lower] = [yOf(ends?.upper ?? value), yOf(ends?.lower ?? value)];
  const foot = as === 'line' ? null : yOf(0);
  const top = Math.min(upper, foot ?? upper) - (below ? 0 : markRoom(point));
  const bottom = Math.max(lower, foot ?? lower) + (below ? markRoom(point) : 0);
  return { top, bottom, below };
}

/** Values of adjoining periods, each a single number; what is missing, or only bounded, is joined to nothing. */
function linksOf(places: readonly SeriesPlace[]): SeriesLink[] {
  return places.flatMap((from, i) => {
    const to = places[i + 1];
    if (!to || from.point.end !== to.point.first) return [];
    const single = [from, to].every(({ point }) => point.bound === null && point.ends === null);
    return single ? [{ from, to }] : [];
  });
}

const literal = ({ text, lang }: Stretch): QuantityPart => ({
  type: 'literal',
  text,
  ...(lang === null ? {} : { lang }),
});

function listLines(words: readonly SeriesWords[], width: number, fontSize: number): TextLine[] {
  const blocks = words.map(({ intro, parts }) =>
    quantityLines([...intro.map(literal), ...parts], width, fontSize),
  );
  return joinedLines(blocks, width);
}

const heightOfList = (list: readonly TextLine[], fontSize: number) =>
  list.length > 0 ? heightOf(list) + fontSize * 0.4 : 0;

/** No value has a date: they are all in the list. */
function nothingPlaced(model: SeriesModel, { width, fontSize }: ChartBox): SeriesLayout {
  const axis = { min: 0, max: 1, ticks: [] };
  const list = listLines(model.unplaced, width, fontSize);
  const none = { left: 0, plotWidth: 0, plotTop: 0, plotHeight: 0, zero: 0, listTop: 0, periodsTop: 0 };
  return { ...none, width, height: heightOf(list), axis, places: [], links: [], periods: [], list };
}
