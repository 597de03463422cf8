import type { Numerals } from '@/quantity/numerals.ts';
import type { QuantityPart } from '@/quantity/format.ts';
import { isLowerBound, printedNumber } from '@/quantity/quantity.ts';
import type { ObsStatus } from '@/quantity/status.ts';
import { unitOf } from '@/report/lookup.ts';
import type { ChartOf } from '@/report/schema/chart.ts';
import { figureRows, type ChartContext } from '../../chartContext.ts';

/** One bar: where it begins and ends on the axis, in the unit of the chart. */
export interface Bar {
  readonly id: string;
  readonly label: string;
  readonly parts: readonly QuantityPart[];
  readonly obsStatus: ObsStatus;
  readonly start: number;
  readonly end: number;
  /** The end is a floor: the true value lies somewhere beyond. */
  readonly open: boolean;
}

export interface BarsModel {
  readonly bars: readonly Bar[];
  /** The one unit of the axis, in words. */
  readonly unit: string;
  /** Things that are counted have no ticks between whole numbers. */
  readonly whole: boolean;
  readonly numerals: Numerals;
  readonly orMore: string;
}

/** What a bar chart draws. Stacked, each bar begins where the one before it ends; else all begin at 0. */
export function barsModel(entry: ChartOf<'bars'>, context: ChartContext): BarsModel {
  const rows = figureRows(entry, context);
  let before = 0;
  const bars = rows.map(({ figure, statement }): Bar => {
    const start = entry.stacked ? before : 0;
    before = start + (printedNumber(figure.value) ?? 0);
    return {
      id: figure.id,
      label: statement.short,
      parts: statement.parts,
      obsStatus: figure.obsStatus,
      start,
      end: before,
      open: isLowerBound(figure),
    };
  });
  const first = rows[0];
  return {
    bars,
    unit: first?.statement.unit ?? '',
    whole: first !== undefined && unitOf(context.report, first.figure).kind === 'count',
    numerals: context.m.numerals,
    orMore: context.m.statement.orMore,
  };
}

/** The scale of a bar chart in words. */
export function axisScale(entry: ChartOf<'bars'>, context: ChartContext): string[] {
  const { bars, unit } = barsModel(entry, context);
  return bars.length > 0 ? [context.m.charts.linearAxis(unit)] : [];
}
