import type { QuantityPart } from '@/quantity/format.ts';
import { isApproximate, isLowerBound, isUpperBound, printedNumber, type Value } from '@/quantity/quantity.ts';
import type { ObsStatus } from '@/quantity/status.ts';
import { unitOf } from '@/report/lookup.ts';
import type { Figure } from '@/report/model.ts';
import type { ChartOf, SymbolId } from '@/report/schema/chart.ts';
import { said, within, type Stretch } from '@/report/texts/stretch.ts';
import { figureRows, type ChartContext } from '../../chartContext.ts';

/** So many symbols, of which some are filled: "8 out of 10". */
export interface CountedShare {
  readonly count: number;
  readonly of: number;
  readonly symbol: SymbolId;
}

/** A share of a whole; all numbers in percent. */
export interface ShareRow {
  readonly id: string;
  readonly label: readonly Stretch[];
  readonly parts: readonly QuantityPart[];
  /** "of respondents"; empty where the source names no whole. */
  readonly ofWhole: readonly Stretch[];
  readonly obsStatus: ObsStatus;
  readonly share: number;
  /** Two printed ends: of the range itself, or around the value. */
  readonly ends: { readonly lower: number; readonly upper: number; readonly around: boolean } | null;
  readonly bound: 'floor' | 'ceiling' | null;
  readonly about: boolean;
  /** Drawn as symbols; null: as a bar. */
  readonly counted: CountedShare | null;
}

export interface ShareModel {
  readonly rows: readonly ShareRow[];
  /** The right end of the scale in percent: the whole, or beyond it where a share is. */
  readonly most: number;
  /** What the full bar is: "100%", where a row is in per mille also that. */
  readonly wholeIs: string;
}

/** The most symbols that the eye counts in a line; a share of more is a bar. */
const MOST_SYMBOLS = 20;
/** Units of which each one is a person. */
const PERSONS: ReadonlySet<string> = new Set(
  'people participants patients students pupils teachers children women employees workers volunteers customers users members farmers refugees'.split(
    ' ',
  ),
);
/** What one of a unit is in percent of its whole. */
const PERCENT: Readonly<Record<string, number>> = { percent: 1, permille: 0.1 };

/** What a chart of shares draws: every share on one scale, on which the full length is its whole. */
export function shareModel(entry: ChartOf<'share'>, context: ChartContext): ShareModel {
  const { report, m } = context;
  const figures = figureRows(entry, context);
  const rows = figures.map(({ figure, statement }): ShareRow => {
    const scale = figure.value.form === 'outOf' ? 1 : (PERCENT[figure.unitMeasure] ?? 1);
    const bound = isLowerBound(figure) ? 'floor' : isUpperBound(figure) ? 'ceiling' : null;
    return {
      id: figure.id,
      label: [said(context, figure.short)],
      parts: statement.parts,
      ofWhole: figure.whole === null ? [] : within(m.charts.ofTheWhole, [[said(context, figure.whole)]]),
      obsStatus: figure.obsStatus,
      share: inPercent(printedNumber(figure.value) ?? 0, scale),
      ends: endsOf(figure.value, scale),
      bound,
      about: isApproximate(figure),
      counted: bound === null ? countedOf(figure, unitOf(report, figure).id) : null,
    };
  });
  const perMille = figures.some(({ figure }) => figure.unitMeasure === 'permille');
  return {
    rows,
    most: Math.max(100, ...rows.map(({ share, ends }) => Math.max(share, ends?.upper ?? share))),
    wholeIs: perMille ? m.charts.wholeInPerMille : m.charts.wholeInPercent,
  };
}

/** The scale of a chart of shares in words. */
export function shareScale(entry: ChartOf<'share'>, context: ChartContext): string[] {
  const { rows, wholeIs } = shareModel(entry, context);
  return rows.length > 0 ? [context.m.charts.fullBar(wholeIs)] : [];
}

const inPercent = (value: number, scale: number) => Number((value * scale).toPrecision(12));

function endsOf(value: Value, scale: number): ShareRow['ends'] {
  if (value.form !== 'range' && value.form !== 'interval') return null;
  return {
    lower: inPercent(value.lower, scale),
    upper: inPercent(value.upper, scale),
    around: value.form === 'interval',
  };
}

function countedOf({ value }: Figure, unit: string): CountedShare | null {
  if (value.form !== 'outOf') return null;
  const { count, of } = value;
  const whole = Number.isInteger(count) && Number.isInteger(of) && count >= 0 && count <= of;
  if (!whole || of > MOST_SYMBOLS) return null;
  return { count, of, symbol: PERSONS.has(unit) ? 'person' : 'square' };
}
