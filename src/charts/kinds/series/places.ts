import type { SeriesModel, SeriesPoint } from './model.ts';

/** Where the mark of a value stands across the plot, in px. */
export interface Across {
  readonly x: number;
  readonly width: number;
  readonly centre: number;
}

/** What the axis of time covers: from its first day, so many days. */
export interface TimeSpan {
  readonly first: number;
  readonly days: number;
}

/** A column fills this share of its period, up to so many letters' sizes. */
const FILLED = 0.74;
const MOST_WIDTH = 5;
const LEAST_WIDTH = 3;

/** The span of all periods. */
export function spanOf({ points }: Pick<SeriesModel, 'points'>): TimeSpan {
  const first = Math.min(...points.map((point) => point.first));
  return { first, days: Math.max(...points.map(({ end }) => end)) - first };
}

/**
 * Every value's place by its true period. Periods that share days (a year and its quarters) share the width: each has a lane of
 * its own within its period.
 */
export function placesAcross(
  points: readonly SeriesPoint[],
  left: number,
  plotWidth: number,
  fontSize: number,
): Across[] {
  const span = spanOf({ points });
  const pxOf = (day: number) => left + ((day - span.first) / span.days) * plotWidth;
  return lanesOf(points).map(({ lane, lanes }, i) => {
    const { first, end } = points[i] ?? { first: span.first, end: span.first };
    const whole = pxOf(end) - pxOf(first);
    const centre = pxOf(first) + (whole * (lane + 0.5)) / lanes;
    const width = Math.max(LEAST_WIDTH, Math.min((whole / lanes) * FILLED, fontSize * MOST_WIDTH));
    const x = Math.min(Math.max(left, centre - width / 2), left + plotWidth - width);
    return { x, width, centre: x + width / 2 };
  });
}

/** Points come in the order of time, so that what overlaps is a run of them. */
function lanesOf(points: readonly SeriesPoint[]): { readonly lane: number; readonly lanes: number }[] {
  const lanes: { lane: number; lanes: number }[] = [];
  let run: { lane: number; lanes: number }[] = [];
  let ends: number[] = [];
  for (const { first, end } of points) {
    if (ends.every((one) => one <= first)) [run, ends] = [[], []];
    const free = ends.findIndex((one) => one <= first);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = end;
    const place = { lane, lanes: ends.length };
    run.push(place);
    lanes.push(place);
    for (const one of run) one.lanes = ends.length;
  }
  return lanes;
}
