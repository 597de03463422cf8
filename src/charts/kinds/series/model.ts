import type { Language } from '@/i18n/languages.ts';
import type { Messages } from '@/i18n/messages.ts';
import { boundsOf, firstDayOf, lastDayOf } from '@/period/bounds.ts';
import { civilDayOf } from '@/period/day.ts';
import { formatPeriod } from '@/period/format.ts';
import type { Period } from '@/period/period.ts';
import type { QuantityPart } from '@/quantity/format.ts';
import type { Numerals } from '@/quantity/numerals.ts';
import {
  isApproximate,
  isExact,
  isLowerBound,
  isUpperBound,
  printedNumber,
  type Value,
} from '@/quantity/quantity.ts';
import type { ObsStatus } from '@/quantity/status.ts';
import { unitOf } from '@/report/lookup.ts';
import type { Figure } from '@/report/model.ts';
import type { ChartOf } from '@/report/schema/chart.ts';
import { periodIn, unitIn, textOf, within, words, type Stretch } from '@/report/texts/stretch.ts';
import { figureRows, type ChartContext, type ChartFigureRow } from '../../chartContext.ts';

/** What a series says of one figure in words. */
export interface SeriesWords {
  readonly id: string;
  /** The period in words, and as an introduction to the quantity: "2018: ". */
  readonly period: readonly Stretch[];
  readonly intro: readonly Stretch[];
  readonly parts: readonly QuantityPart[];
}

/** A value of the measure at its place in time. */
export interface SeriesPoint extends SeriesWords {
  readonly obsStatus: ObsStatus;
  /** The first day of the period, and the day after its last. */
  readonly first: number;
  readonly end: number;
  /** The printed number that the mark is drawn at. */
  readonly value: number;
  /** Two printed ends: of the range itself, or around the value. */
  readonly ends: { readonly lower: number; readonly upper: number; readonly around: boolean } | null;
  /** The number is a bound: the true value lies further from 0 (`beyond`), or nearer to it (`within`). */
  readonly bound: 'beyond' | 'within' | null;
  readonly about: boolean;
  /** Exact and reported: its mark says all that its words do. */
  readonly plain: boolean;
}

/** A year between the first period and the last of which nothing is stated. */
export interface SilentYear {
  readonly first: number;
  readonly end: number;
  readonly period: readonly Stretch[];
}

export interface SeriesModel {
  readonly as: 'columns' | 'line';
  /** In the order of time. */
  readonly points: readonly SeriesPoint[];
  readonly silent: readonly SilentYear[];
  /** Figures whose period has no date; they have no place on the axis. */
  readonly unplaced: readonly SeriesWords[];
  readonly unit: readonly Stretch[];
  readonly whole: boolean;
  readonly numerals: Numerals;
}

/** What a series draws: each value over its true period. */
export function seriesModel(entry: ChartOf<'series'>, context: ChartContext): SeriesModel {
  const rows = figureRows(entry, context);
  const points: SeriesPoint[] = [];
  const unplaced: SeriesWords[] = [];
  for (const row of rows) {
    const named = wordsOf(row, context);
    const days = daysOf(row.figure.timePeriod?.period ?? null);
    const value = printedNumber(row.figure.value);
    if (days === null || value === null) unplaced.push(named);
    else points.push({ ...named, ...days, ...markOf(row.figure, value) });
  }
  points.sort((a, b) => a.first - b.first || a.end - b.end);
  const [first] = rows;
  return {
    as: entry.as,
    points,
    silent: silentYears(points, rows, context),
    unplaced,
    unit: first === undefined ? [] : unitIn(context, first.figure),
    whole: first !== undefined && unitOf(context.report, first.figure).kind === 'count',
    numerals: context.m.numerals,
  };
}

/** The scale of a series in words. */
export function seriesScale(entry: ChartOf<'series'>, context: ChartContext): string[] {
  const { points, unit } = seriesModel(entry, context);
  return points.length > 0 ? [context.m.charts.timeAxis(textOf(unit))] : [];
}

function wordsOf({ figure, statement }: ChartFigureRow, context: ChartContext): SeriesWords {
  const period = periodIn(context, figure.timePeriod);
  const intro = within(context.m.charts.ofPeriod, [period]);
  return { id: figure.id, period, intro, parts: statement.parts };
}

/** The days of a period; of one that is open to a side, those of the date that is known. */
function daysOf(period: Period | null): { readonly first: number; readonly end: number } | null {
  if (period === null) return null;
  const { earliest, latest } = boundsOf(period);
  const [from, to] = [earliest ?? startOfEnd(period), latest ?? endOfStart(period)];
  return from === null || to === null ? null : { first: from, end: to + 1 };
}

function startOfEnd(period: Period): number | null {
  if (period.kind === 'one-of') return period.latest && firstDayOf(period.latest);
  return period.kind === 'interval' && typeof period.end === 'object' ? firstDayOf(period.end) : null;
}

function endOfStart(period: Period): number | null {
  if (period.kind === 'one-of') return period.earliest && lastDayOf(period.earliest);
  return period.kind === 'interval' && typeof period.start === 'object' ? lastDayOf(period.start) : null;
}

function markOf(figure: Figure, value: number) {
  const { obsStatus } = figure;
  const outward = value < 0 ? isUpperBound(figure) : isLowerBound(figure);
  const bounded = isLowerBound(figure) || isUpperBound(figure);
  return {
    obsStatus,
    value,
    ends: endsOf(figure.value),
    bound: bounded ? (outward ? ('beyond' as const) : ('within' as const)) : null,
    about: isApproximate(figure),
    plain: isExact(figure) && obsStatus === 'reported',
  };
}

function endsOf(value: Value): SeriesPoint['ends'] {
  if (value.form !== 'range' && value.form !== 'interval') return null;
  return { lower: value.lower, upper: value.upper, around: value.form === 'interval' };
}

/** The most silent years that are named on the axis. */
const MOST_SILENT = 100;

/** Where every period is a calendar year, the years between them that are missing. */
function silentYears(
  points: readonly SeriesPoint[],
  rows: readonly ChartFigureRow[],
  { m }: { readonly language: Language; readonly m: Messages },
): SilentYear[] {
  const years = rows.map(({ figure }) => calendarYear(figure));
  const [start, end] = [points[0]?.first, points.at(-1)?.first];
  if (start === undefined || end === undefined || years.includes(null)) return [];
  const [from, to] = [civilDayOf(start).year, civilDayOf(end).year];
  if (to - from > MOST_SILENT) return [];
  return Array.from({ length: to - from }, (_, i) => from + i)
    .filter((year) => !years.includes(year))
    .map((year) => {
      const date = { year, month: null, day: null, approximate: false, uncertain: false };
      const period = [words(formatPeriod({ kind: 'date', date }, m.period))];
      return { first: firstDayOf(date), end: lastDayOf(date) + 1, period };
    });
}

function calendarYear({ timePeriod }: Figure): number | null {
  const period = timePeriod?.period;
  if (period?.kind !== 'date' || timePeriod?.label) return null;
  const { year, month, part } = period.date;
  return month === null && part === undefined ? year : null;
}
