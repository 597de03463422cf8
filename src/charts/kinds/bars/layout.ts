import {
  heightOf,
  LINE_HEIGHT,
  plainLines,
  quantityLines,
  statusAbove,
  type TextLine,
} from '../../label/textLines.ts';
import { textRoom } from '@/ui/textWidth.ts';
import { OPEN_END_GAP, OPEN_END_LENGTH, openEndRoom } from '../../mark/openEndSize.ts';
import type { ChartBox } from '../../chartContext.ts';
import { linearAxis, type Axis } from './axis.ts';
import type { Bar, BarsModel } from './model.ts';

/** Where a bar and its words stand; px from the top left of the graphic. */
export interface BarPlace {
  readonly bar: Bar;
  readonly top: number;
  /** The name, and the value with it where there is no room beside the bar. */
  readonly above: readonly TextLine[];
  readonly aboveX: number;
  readonly aboveTop: number;
  readonly barTop: number;
  /** Where the bar ends, by the axis. */
  readonly end: number;
  readonly beside: readonly TextLine[];
  readonly besideX: number;
  readonly besideTop: number;
}

export interface BarsLayout {
  readonly width: number;
  readonly height: number;
  /** Left edge of the axis: 0 stands here. */
  readonly left: number;
  /** Length of the axis from 0 to its end, in px. */
  readonly plotWidth: number;
  readonly plotHeight: number;
  readonly band: number;
  readonly thickness: number;
  readonly axis: Axis;
  readonly axisHeight: number;
  readonly places: readonly BarPlace[];
}

/** Half the stroke of an outlined bar, so that the one at 0 isn't cut. */
const LEFT = 1;
/** Names over the bars start so far from the line at 0, in px, that their halo leaves it whole (graphic.css). */
const INDENT = 5;
/** Values stand beside their bars only while the axis keeps this share of the width. */
const LEAST_PLOT = 0.58;
const MOST_LABEL_LINES = 3;
const VALUE_SIZE = 1.08;

/** Few bars are thick enough for two lines of words beside them. */
const isFew = (model: BarsModel) => model.bars.length <= 6;

/** Sets bars, words and axis into a box. All bars share one scale; a bar's length is its value's share of the axis. */
export function layoutBars(model: BarsModel, box: ChartBox): BarsLayout {
  const { width, fontSize } = box;
  const wordsGap = fontSize * 0.7;
  const most = Math.max(0, ...model.bars.map((bar) => bar.end));
  const besides = model.bars.map((bar) => besideLines(model, bar, fontSize));
  const axisFor = (plot: number) => fittingAxis(model, most, plot, fontSize);
  const room = besides.map(
    (lines, i) => widthOf(lines) + (model.bars[i]?.open ? OPEN_END_GAP + OPEN_END_LENGTH : 0) + wordsGap,
  );

  let axis = axisFor(width * 0.75);
  let plotWidth = Math.min(
    width - LEFT - lastTickRoom(axis, fontSize),
    ...model.bars.map(
      (bar, i) => ((width - LEFT - (room[i] ?? 0)) * axis.max) / Math.max(bar.end, axis.max / 1e6),
    ),
  );
  const isBeside = plotWidth >= width * LEAST_PLOT;
  if (!isBeside) {
    axis = axisFor(width * 0.9);
    plotWidth = Math.min(
      width - LEFT - lastTickRoom(axis, fontSize),
      ...model.bars
        .filter(({ open }) => open)
        .map(
          (bar) =>
            ((width - LEFT - openEndRoom(model.orMore, fontSize)) * axis.max) /
            Math.max(bar.end, axis.max / 1e6),
        ),
    );
  }

  const wordsWidth = width - LEFT - INDENT;
  const aboves = model.bars.map((bar) => [
    ...plainLines(bar.label, 'label', wordsWidth, fontSize, MOST_LABEL_LINES),
    ...(isBeside ? [] : quantityLines(bar.parts, wordsWidth, fontSize * VALUE_SIZE)),
  ]);
  const aboveHeight = Math.max(0, ...aboves.map(heightOf));
  const axisHeight = fontSize * (2 * LINE_HEIGHT + 0.4);
  const { thickness, gap } = rhythm(model, box, aboveHeight, axisHeight);
  const band = aboveHeight + fontSize * 0.25 + thickness + gap;

  const places = model.bars.map((bar, i): BarPlace => {
    const top = i * band;
    const barTop = top + aboveHeight + fontSize * 0.25;
    const end = LEFT + (bar.end / axis.max) * plotWidth;
    const above = aboves[i] ?? [];
    const beside = isBeside
      ? (besides[i] ?? [])
      : bar.open
        ? plainLines(model.orMore, 'remark', Infinity, fontSize)
        : [];
    return {
      bar,
      top,
      above,
      aboveX: LEFT + INDENT,
      aboveTop: top + aboveHeight - heightOf(above),
      barTop,
      end,
      beside,
      besideX: end + (bar.open ? OPEN_END_GAP + OPEN_END_LENGTH + OPEN_END_GAP : wordsGap),
      besideTop: barTop + (thickness - heightOf(beside)) / 2,
    };
  });
  const plotHeight = band * model.bars.length;
  return {
    width,
    height: plotHeight + axisHeight,
    left: LEFT,
    plotWidth,
    plotHeight,
    band,
    thickness,
    axis,
    axisHeight,
    places,
  };
}

function besideLines(model: BarsModel, bar: Bar, fontSize: number): TextLine[] {
  const value = fontSize * VALUE_SIZE;
  return [
    ...(isFew(model) ? statusAbove(bar.parts, value) : quantityLines(bar.parts, Infinity, value)),
    ...(bar.open && isFew(model) ? plainLines(model.orMore, 'remark', Infinity, fontSize) : []),
  ];
}

function widthOf(lines: readonly TextLine[]): number {
  return Math.max(
    0,
    ...lines.map((line) => textRoom(line.runs.map(({ text }) => text).join(''), line.fontSize)),
  );
}

const lastTickRoom = (axis: Axis, fontSize: number) => textRoom(axis.ticks.at(-1)?.label ?? '', fontSize) / 2;

/** The finest axis whose tick labels keep apart. */
function fittingAxis(model: BarsModel, most: number, plot: number, fontSize: number): Axis {
  for (let steps = 6; steps > 1; steps -= 1) {
    const axis = linearAxis(most, steps, model.whole, model.numerals);
    const widest = Math.max(...axis.ticks.map(({ label }) => textRoom(label, fontSize)));
    const step = ((axis.ticks[1]?.value ?? axis.max) / axis.max) * plot;
    if (step >= widest + fontSize * 0.5) return axis;
  }
  return linearAxis(most, 1, model.whole, model.numerals);
}

/** Thick bars for a few figures, thin ones for many; in a given height, as thick as there is room for. */
function rhythm(model: BarsModel, box: ChartBox, aboveHeight: number, axisHeight: number) {
  const { fontSize, height } = box;
  const few = isFew(model);
  const natural = { thickness: fontSize * (few ? 2.7 : 1.2), gap: fontSize * (few ? 1.2 : 0.8) };
  if (height === undefined) return natural;
  const free = (height - axisHeight) / Math.max(1, model.bars.length) - aboveHeight - fontSize * 0.25;
  const thickness = Math.max(4, Math.min(free * 0.7, fontSize * 6));
  return { thickness, gap: Math.max(2, Math.min(free - thickness, fontSize * 4)) };
}
