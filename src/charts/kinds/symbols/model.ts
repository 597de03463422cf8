import { formatNumber } from '@/quantity/numberText.ts';
import { amountText, type QuantityPart } from '@/quantity/format.ts';
import { isLowerBound, isUpperBound, printedNumber } from '@/quantity/quantity.ts';
import type { ObsStatus } from '@/quantity/status.ts';
import { unitOf } from '@/report/lookup.ts';
import { symbolsFor } from '@/report/refusals/symbolsFor.ts';
import type { SymbolId, ChartOf } from '@/report/schema/chart.ts';
import type { Unit } from '@/report/model.ts';
import { foreignTag } from '@/report/texts/textLanguage.ts';
import { said, textOf, within, type Stretch } from '@/report/texts/stretch.ts';
import { figureRows, isShown, type ChartContext } from '../../chartContext.ts';
import type { DotsOffer } from '../../kind.ts';
import { openWords } from '../../rows/rowsModel.ts';

/** A figure as a number of symbols: `count` × `perSymbol` = `obsValue`. */
export interface SymbolRow {
  readonly id: string;
  readonly label: readonly Stretch[];
  readonly parts: readonly QuantityPart[];
  readonly obsStatus: ObsStatus;
  readonly obsValue: number;
  readonly symbol: SymbolId;
  readonly perSymbol: number;
  readonly count: number;
  /** Where the true number lies, when only a bound is known. */
  readonly open: 'above' | 'below' | null;
  /** The words for that: "or more"; empty for none. */
  readonly orMore: string;
  /** What one symbol stands for, and that it is another scale than in the row above, where it is. */
  readonly scale: readonly Stretch[];
  /** The same for dots of one unit each. */
  readonly dotScale: readonly Stretch[];
}

export interface SymbolsModel {
  readonly rows: readonly SymbolRow[];
}

/** Units in one block of dots: what the eye takes as one thing is a thousand. */
export const BLOCK_UNITS = 1000;

/** What a symbols chart draws. The schema has seen to it that every count is whole. */
export function symbolsModel(entry: ChartOf<'symbols'>, context: ChartContext): SymbolsModel {
  const { report, m } = context;
  const drawn = entry.rows.filter((row) => isShown(context, row.figure));
  let above: number | null = null;
  const rows = figureRows(entry, context).flatMap(({ figure, statement }, index): SymbolRow[] => {
    const row = drawn[index];
    if (!row) return [];
    const unit = unitOf(report, figure);
    const obsValue = printedNumber(figure.value) ?? 0;
    const own = within(m.charts.symbolIs[row.symbol], [[amount(row.perSymbol, unit, context)]]);
    const other = above !== null && above !== row.perSymbol;
    const scale = within(other ? m.charts.otherScale : m.charts.scale, [own]);
    above = row.perSymbol;
    return [
      {
        id: figure.id,
        label: [said(context, figure.short)],
        parts: statement.parts,
        obsStatus: figure.obsStatus,
        obsValue,
        symbol: row.symbol,
        perSymbol: row.perSymbol,
        count: symbolsFor(obsValue, row.perSymbol) ?? 0,
        open: isLowerBound(figure) ? 'above' : isUpperBound(figure) ? 'below' : null,
        orMore: openWords({ figure, statement }, m).join(''),
        scale,
        dotScale: within(
          (one = '', block = '') => m.charts.dotScale(one, block),
          [1, BLOCK_UNITS].map((number) => [amount(number, unit, context)]),
        ),
      },
    ];
  });
  return { rows };
}

/** An amount of a unit in words: "1,000 people", "1 ton". */
function amount(obsValue: number, unit: Unit, { report, language, m }: ChartContext): Stretch {
  return {
    text: amountText(obsValue, unit.pattern[language], m.numerals),
    lang: foreignTag(report, unit.name, language),
  };
}

/** The most dots that one chart draws. */
const MOST_DOTS = 100_000;

/** Whether a dot a unit can be drawn, and what to call it; hatching doesn't show on a dot, so what is expected has none; nor has a ceiling, as none of its dots is sure. */
export function dotsOffer(entry: ChartOf<'symbols'>, context: ChartContext): DotsOffer | null {
  const { rows } = symbolsModel(entry, context);
  const total = rows.reduce((sum, { obsValue }) => sum + obsValue, 0);
  const whole = rows.every(
    ({ obsValue, obsStatus, open }) =>
      Number.isInteger(obsValue) && obsStatus === 'reported' && open !== 'below',
  );
  if (!entry.individuals || rows.length === 0 || !whole || total > MOST_DOTS) return null;
  const scales = new Set(rows.map(({ perSymbol }) => perSymbol));
  const [first] = scales;
  const { charts, numerals } = context.m;
  const units = figureRows(entry, context).map(
    ({ figure }) => amount(1, unitOf(context.report, figure), context).text,
  );
  return {
    symbols:
      scales.size === 1 && first !== undefined
        ? charts.oneSymbolIs(formatNumber(first, numerals))
        : charts.symbols,
    dots: charts.oneDotIs([...new Set(units)]),
  };
}

/** The scales of a symbols chart in words, each once; `individuals`: as dots of one unit each, where it can be drawn so. */
export function symbolScales(
  entry: ChartOf<'symbols'>,
  context: ChartContext,
  individuals: boolean,
): string[] {
  const asDots = individuals && dotsOffer(entry, context) !== null;
  const { rows } = symbolsModel(entry, context);
  return [...new Set(rows.map(({ scale, dotScale }) => textOf(asDots ? dotScale : scale)))];
}
