import type { ChartBox } from '../../../chartContext.ts';
import { LINE_HEIGHT } from '../../../label/textLines.ts';
import { OPEN_END_GAP, openEndRoom } from '../../../mark/openEndSize.ts';
import { panelWords, planPanels, stackPanels, type Panel, type PanelMode } from '../../../mark/panels.ts';
import { BLOCK_UNITS, type SymbolRow, type SymbolsModel } from '../model.ts';

/** A block of up to a thousand dots; px from the top left of the graphic. */
export interface DotBlock {
  readonly x: number;
  readonly y: number;
  readonly dots: number;
}

export interface DotPanel extends Panel {
  readonly row: SymbolRow;
  readonly blocks: readonly DotBlock[];
  readonly openX: number;
  readonly openMiddle: number;
}

export interface DotsLayout {
  readonly width: number;
  readonly height: number;
  /** From one dot to the next in px, a whole number of device pixels. */
  readonly pitch: number;
  /** Side of a dot in px; the rest of the pitch is the space between two. */
  readonly side: number;
  readonly panels: readonly DotPanel[];
}

/** A block is 25 dots wide and 40 high. */
const BLOCK_COLUMNS = 25;
const BLOCK_ROWS = BLOCK_UNITS / BLOCK_COLUMNS;
/** Dots left out between two blocks. */
const BLOCK_GAP = 2;
const LEAST_PITCH = 2.4;
const MOST_PITCH = 3.4;
const BESIDE_FROM = 48;

/** Blocks a line, the best to count by first. */
const LINES = { page: [20, 10, 5], stage: [20, 10, 16, 12, 8, 5] } as const;

/**
 * Sets one dot a unit into a box, in blocks of a thousand; all rows have one pitch and so one area scale. On the page the lowest
 * picture that is legible, in a given height the largest.
 */
export function layoutDots(model: SymbolsModel, box: ChartBox, pixelRatio: number): DotsLayout {
  const modes: readonly PanelMode[] =
    box.width < box.fontSize * BESIDE_FROM ? ['above'] : ['beside', 'above'];
  const layouts = modes.flatMap((mode) =>
    (box.height === undefined ? LINES.page : LINES.stage).map((line) =>
      candidate(model, box, pixelRatio, mode, line),
    ),
  );
  const largest = layouts.reduce((best, layout) => (layout.pitch > best.pitch ? layout : best));
  if (box.height !== undefined) return largest;
  const legible = layouts.filter(({ pitch }) => pitch >= LEAST_PITCH);
  return legible.length > 0
    ? legible.reduce((best, layout) => (layout.height < best.height ? layout : best))
    : largest;
}

const blocksOf = (row: SymbolRow) => Math.ceil(row.obsValue / BLOCK_UNITS);

function candidate(
  model: SymbolsModel,
  box: ChartBox,
  pixelRatio: number,
  mode: PanelMode,
  perLine: number,
): DotsLayout {
  const { rows } = model;
  const { width, height: limit, fontSize } = box;
  const plan = planPanels(mode, width, fontSize);
  const across = Math.min(perLine, Math.max(1, ...rows.map(blocksOf)));
  const words = rows.map((row) => panelWords(row, row.dotScale, plan, box));
  const room = Math.max(...rows.map(({ orMore }) => openEndRoom(orMore, fontSize)));
  const snap = (pitch: number) => Math.max(1, Math.floor(pitch * pixelRatio)) / pixelRatio;
  const step = (dots: number, pitch: number) => (dots + BLOCK_GAP) * pitch;

  const planAt = (pitch: number) => {
    const placed = rows.map((row) => {
      const inLastLine = ((blocksOf(row) - 1) % perLine) + 1;
      const end = inLastLine * step(BLOCK_COLUMNS, pitch) - BLOCK_GAP * pitch;
      const openBelow = row.open && end + room > plan.areaWidth;
      const lines = Math.ceil(blocksOf(row) / perLine);
      const dotsHeight = lines * step(BLOCK_ROWS, pitch) - BLOCK_GAP * pitch;
      return {
        end,
        openBelow,
        dotsHeight,
        areaHeight: dotsHeight + (openBelow ? fontSize * LINE_HEIGHT : 0),
      };
    });
    const stacked = stackPanels(
      placed.map(({ areaHeight }, i) => ({ words: words[i] ?? [], areaHeight })),
      plan,
      box,
    );
    return { placed, stacked };
  };

  const most = limit === undefined ? MOST_PITCH : Infinity;
  let pitch = snap(Math.min(most, plan.areaWidth / (step(BLOCK_COLUMNS, 1) * across - BLOCK_GAP)));
  let { placed, stacked } = planAt(pitch);
  while (limit !== undefined && stacked.height > limit && pitch > 1 / pixelRatio) {
    pitch = snap(pitch - 1 / pixelRatio);
    ({ placed, stacked } = planAt(pitch));
  }

  const panels = rows.flatMap((row, i): DotPanel[] => {
    const [panel, place] = [stacked.panels[i], placed[i]];
    if (!panel || !place) return [];
    const areaTop = snap(panel.areaTop);
    const blocks = Array.from({ length: blocksOf(row) }, (_, block) => ({
      x: snap(plan.areaX) + (block % perLine) * step(BLOCK_COLUMNS, pitch),
      y: areaTop + Math.floor(block / perLine) * step(BLOCK_ROWS, pitch),
      dots: Math.min(BLOCK_UNITS, row.obsValue - block * BLOCK_UNITS),
    }));
    const line = (fontSize * LINE_HEIGHT) / 2;
    const openX = place.openBelow ? plan.areaX : plan.areaX + place.end + OPEN_END_GAP;
    const openMiddle = areaTop + (place.openBelow ? place.areaHeight : place.dotsHeight) - line;
    return [{ ...panel, areaTop, row, blocks, openX, openMiddle }];
  });
  return { width, height: stacked.height, pitch, side: sideOf(pitch * pixelRatio) / pixelRatio, panels };
}

/**
 * Side of a dot in device pixels. All dots begin on a whole pixel, so that those too small for a whole number of pixels are
 * softened alike and none looks larger than another.
 */
function sideOf(pitch: number): number {
  const side = pitch * 0.72;
  return side >= 3 ? Math.round(side) : side;
}

/** The top left corner of each dot of a block, in px; row by row. */
export function* dotsIn(
  block: DotBlock,
  pitch: number,
): Generator<{ readonly x: number; readonly y: number }> {
  for (let dot = 0; dot < block.dots; dot += 1) {
    yield {
      x: block.x + (dot % BLOCK_COLUMNS) * pitch,
      y: block.y + Math.floor(dot / BLOCK_COLUMNS) * pitch,
    };
  }
}
