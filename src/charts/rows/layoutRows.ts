import { textRoom } from '@/ui/screen/textWidth.ts';
import type { ChartBox } from '../chartContext.ts';
import { heightOf, LINE_HEIGHT, plainLines, type TextLine } from '../label/textLines.ts';
import { ABOVE_GAP, bandsOf, leastHeight, type Bands, type Sizes } from './bands.ts';
import { isFew, rowWords, tallest, widthOf, WORD_PLANS, type RowWords, type WordPlan } from './rowWords.ts';
import type { RowsModel, ValueRow } from './rowsModel.ts';
import { spanAxis, type Axis } from './spanAxis.ts';
import { reachOf, TICK, type Reach, type ValueMark } from './valueMark.ts';

/** Where a row's mark and words stand; px from the top left of the graphic. */
export interface RowPlace {
  readonly row: ValueRow;
  readonly top: number;
  readonly markTop: number;
  readonly above: readonly TextLine[];
  readonly aboveX: number;
  readonly aboveTop: number;
  readonly beside: readonly TextLine[];
  readonly besideX: number;
  readonly besideTop: number;
}

export interface RowsLayout {
  readonly width: number;
  readonly height: number;
  /** Left edge of the axis, and its length, in px. */
  readonly left: number;
  readonly plotWidth: number;
  readonly plotHeight: number;
  readonly axis: Axis;
  readonly foot: readonly TextLine[];
  /** Where a line stands, in px; `null`: nowhere. */
  readonly base: number | null;
  readonly thickness: number;
  readonly places: readonly RowPlace[];
}

/** Half the stroke of an outlined bar, so that the one at the edge isn't cut. */
const LEFT = 1;
/** Names over the marks start so far from the edge, in px, that their halo leaves the line at 0 whole (graphic.css). */
const INDENT = 5;
/** Values stand beside their marks only while the axis keeps this share of the width. */
const LEAST_PLOT = 0.58;
/** The axis is never shorter than this share of the width. */
const FLOOR_PLOT = 0.4;

/** The place of a value of the axis, in px. */
export const placeOf = (
  value: number,
  { axis, left, plotWidth }: Pick<RowsLayout, 'axis' | 'left' | 'plotWidth'>,
): number => left + shareOf(value, axis) * plotWidth;

const shareOf = (value: number, { min, max }: Axis): number => (value - min) / (max - min);

interface Plan {
  readonly words: readonly RowWords[];
  readonly axis: Axis;
  readonly left: number;
  readonly plotWidth: number;
}

/**
 * Sets rows, words and axis into a box. All marks share one linear scale. Of the ways to set the words the roomiest is taken that
 * leaves the axis long enough and fits the height; the bars are as thick as there is room for, and no words reach another row.
 */
export function layoutRows(model: RowsModel, box: ChartBox): RowsLayout {
  const reaches = model.rows.map(({ mark }) => withBase(mark, model.base));
  const footLines = plainLines(model.foot, 'remark', box.width - LEFT, box.fontSize);
  const axisHeight = box.fontSize * (LINE_HEIGHT + 0.4) + heightOf(footLines);
  const plans = WORD_PLANS.filter((plan) => plan !== 'besideInLines' || isFew(model))
    .map((plan) => planned(model, reaches, box, plan))
    .filter((plan, i, { length }) => i >= length - 2 || plan.plotWidth >= box.width * LEAST_PLOT);
  const heights = plans.map(({ words }) => leastHeight(sizesOf(words, axisHeight, model), box));
  const fitting = plans.findIndex((_, i) => (heights[i] ?? 0) <= (box.height ?? Infinity));
  const plan = plans[fitting] ?? plans.at(-1) ?? planned(model, reaches, box, 'joined');
  const bands = bandsOf(sizesOf(plan.words, axisHeight, model), box);
  return placed(model, reaches, box, plan, bands, { axisHeight, foot: footLines });
}

const sizesOf = (words: readonly RowWords[], axisHeight: number, { base }: RowsModel): Sizes => ({
  rows: words.length,
  above: tallest(words.map(({ above }) => above)),
  beside: tallest(words.map(({ beside }) => beside)),
  axisHeight,
  thin: base === null,
});

/** The axis holds the base, and no words stand on it. A ceiling beyond it needs no room before its tick: its mark never crosses the base. */
function withBase(mark: ValueMark, base: number | null): Reach {
  const reach = reachOf(mark);
  if (base === null) return reach;
  return {
    least: Math.min(reach.least, base),
    most: Math.max(reach.most, base),
    before: mark.shape === 'bound' && reach.least >= base ? TICK : reach.before,
    after: reach.after,
  };
}

function planned(model: RowsModel, reaches: readonly Reach[], box: ChartBox, plan: WordPlan): Plan {
  const { width, fontSize } = box;
  const words = model.rows.map((row) => rowWords(row, plan, width - LEFT - INDENT, fontSize));
  const axis = fittingAxis(
    model,
    reaches,
    width * (plan === 'joined' || plan === 'above' ? 0.9 : 0.75),
    fontSize,
  );
  const short = width * FLOOR_PLOT;
  const edge = textRoom(axis.ticks.at(-1)?.label ?? '', fontSize) / 2;
  const left =
    LEFT + Math.max(0, ...reaches.map(({ least, before }) => before - shareOf(least, axis) * short));
  const plotWidth = Math.min(
    width - left - edge,
    ...reaches.map(({ most, after }, i) => {
      const room = after + besideRoom(words[i]?.beside ?? [], fontSize);
      return (width - left - room) / Math.max(shareOf(most, axis), 1e-6);
    }),
  );
  return { words, axis, left, plotWidth };
}

const besideGap = (fontSize: number) => fontSize * 0.7;

const besideRoom = (lines: readonly TextLine[], fontSize: number): number =>
  lines.length === 0 ? 0 : besideGap(fontSize) + widthOf(lines);

/** The finest axis whose tick labels keep apart. */
function fittingAxis(model: RowsModel, reaches: readonly Reach[], plot: number, fontSize: number): Axis {
  const need = {
    least: Math.min(...reaches.map(({ least }) => least)),
    most: Math.max(...reaches.map(({ most }) => most)),
    whole: model.whole,
    outward: model.base === null,
    label: model.tick,
  };
  for (let steps = 6; steps > 1; steps -= 1) {
    const axis = spanAxis(need, steps);
    const widest = Math.max(...axis.ticks.map(({ label }) => textRoom(label, fontSize)));
    const [first, second] = axis.ticks;
    if (!first || !second) continue;
    // The first label begins at the plot's edge, rather than lie over it by half.
    const atEdge = textRoom(first.label, fontSize) + textRoom(second.label, fontSize) / 2;
    const apart = (shareOf(second.value, axis) - shareOf(first.value, axis)) * plot;
    if (apart >= Math.max(widest, atEdge) + fontSize * 0.5) return axis;
  }
  return spanAxis(need, 1);
}

function placed(
  model: RowsModel,
  reaches: readonly Reach[],
  box: ChartBox,
  { words, axis, left, plotWidth }: Plan,
  { band, thickness, aboveHeight }: Bands,
  below: Pick<RowsLayout, 'foot'> & { readonly axisHeight: number },
): RowsLayout {
  const at = (value: number) => placeOf(value, { axis, left, plotWidth });
  const places = model.rows.map((row, i): RowPlace => {
    const { above = [], beside = [] } = words[i] ?? {};
    const top = i * band;
    const markTop = top + aboveHeight;
    const reach = reaches[i];
    const end = reach ? at(reach.most) + reach.after : left;
    return {
      row,
      top,
      markTop,
      above,
      aboveX: LEFT + INDENT,
      aboveTop: markTop - ABOVE_GAP * box.fontSize - heightOf(above),
      beside,
      besideX: end + besideGap(box.fontSize),
      // Words that are higher than the bar hang below it, where no other words are.
      besideTop: markTop + Math.max(0, (thickness - heightOf(beside)) / 2),
    };
  });
  const plotHeight = band * model.rows.length;
  return {
    foot: below.foot,
    width: box.width,
    height: plotHeight + below.axisHeight,
    left,
    plotWidth,
    plotHeight,
    axis,
    base: model.base === null ? null : at(model.base),
    thickness,
    places,
  };
}
