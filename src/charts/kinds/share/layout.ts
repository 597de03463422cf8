import type { ChartBox } from '../../chartContext.ts';
import { LINE_HEIGHT } from '../../label/textLines.ts';
import { OPEN_END_GAP, OPEN_END_LENGTH } from '../../mark/openEndSize.ts';
import { panelWords, planPanels, stackPanels, type Panel } from '../../mark/panels.ts';
import type { ShareModel, ShareRow } from './model.ts';

/** A share and its words; px from the top left of the graphic. */
export interface SharePanel extends Panel {
  readonly row: ShareRow;
  /** Where the printed number stands on the scale. */
  readonly end: number;
  /** Where the printed ends stand. */
  readonly ends: { readonly lower: number; readonly upper: number } | null;
  /** The middles of the symbols, where there are any, and the side of each. */
  readonly symbols: readonly number[];
  readonly side: number;
}

export interface ShareLayout {
  readonly width: number;
  readonly height: number;
  /** 0 stands here, and the whole at `whole`. */
  readonly left: number;
  readonly whole: number;
  readonly thickness: number;
  /** Where the rows end and the scale's words begin. */
  readonly foot: number;
  readonly panels: readonly SharePanel[];
}

/** From this width in letters on, words may stand beside the bars. */
const BESIDE_FROM = 44;
const THICK = 2;
const LEAST_THICK = 0.9;
/** What of its cell a symbol fills at most. */
const FILLED = 0.9;

/** Sets shares into a box, all on one scale: the full length is the whole. In a given height bars grow thinner before they don't fit. */
export function layoutShare(model: ShareModel, box: ChartBox): ShareLayout {
  const { width, fontSize, height: limit } = box;
  const { rows, most } = model;
  const plan = planPanels(width < fontSize * BESIDE_FROM ? 'above' : 'beside', width, fontSize);
  const left = plan.areaX + 1;
  const full = plan.areaWidth - 2;
  // An open end stands within the outline of the whole, where the share leaves it room.
  const beyond = rows
    .filter(({ bound }) => bound === 'floor')
    .map(({ share }) => (share / most) * full + OPEN_END_GAP + OPEN_END_LENGTH - full);
  const scaleWidth = full - Math.max(0, ...beyond);
  const xOf = (percent: number) => left + (Math.max(0, percent) / most) * scaleWidth;
  const whole = xOf(100);
  const axisHeight = fontSize * (LINE_HEIGHT + 0.7);
  const words = rows.map((row) =>
    panelWords(row, row.ofWhole, plan, box).filter(({ runs }) => runs.length > 0),
  );

  const stackedAt = (thickness: number) =>
    stackPanels(
      rows.map((_, i) => ({ words: words[i] ?? [], areaHeight: thickness })),
      plan,
      box,
    );
  let thickness = fontSize * (limit === undefined ? THICK : THICK * 2);
  while (
    limit !== undefined &&
    stackedAt(thickness).height + axisHeight > limit &&
    thickness > fontSize * LEAST_THICK
  ) {
    thickness = Math.max(fontSize * LEAST_THICK, thickness * 0.95);
  }
  const { panels, height } = stackedAt(thickness);
  return {
    width,
    height: height + axisHeight,
    left,
    whole,
    thickness,
    foot: height,
    panels: rows.flatMap((row, i): SharePanel[] => {
      const panel = panels[i];
      if (!panel) return [];
      const ends = row.ends && { lower: xOf(row.ends.lower), upper: xOf(row.ends.upper) };
      return [{ ...panel, row, end: xOf(row.share), ends, ...symbolsOf(row, left, whole, thickness) }];
    }),
  };
}

/** Symbols stand at equal steps over the length of the whole, so that so many of them are as long as the same share of a bar. */
function symbolsOf({ counted }: ShareRow, left: number, whole: number, thickness: number) {
  if (counted === null) return { symbols: [], side: 0 };
  const cell = (whole - left) / counted.of;
  const symbols = Array.from({ length: counted.of }, (_, index) => left + (index + 0.5) * cell);
  return { symbols, side: Math.min(cell * FILLED, thickness) };
}
