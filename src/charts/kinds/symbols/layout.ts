import type { ChartBox } from '../../chartContext.ts';
import { LINE_HEIGHT } from '../../label/textLines.ts';
import { OPEN_END_GAP, OPEN_END_HEIGHT, openEndRoom } from '../../mark/openEndSize.ts';
import { panelWords, planPanels, stackPanels, type Panel, type PanelMode } from '../../mark/panels.ts';
import type { SymbolRow, SymbolsModel } from './model.ts';
import { FILLED } from './silhouettes.ts';

/** A row of the chart: where each of its symbols stands (centres, px) and where the mark of an open end begins. */
export interface SymbolPanel extends Panel {
  readonly row: SymbolRow;
  readonly centres: readonly { readonly x: number; readonly y: number }[];
  readonly openX: number;
  readonly openMiddle: number;
  /** Beside a block of whole lines the mark is as tall as the block, as beside a field. */
  readonly openSpan: { readonly from: number; readonly to: number } | null;
}

export interface SymbolsLayout {
  readonly width: number;
  readonly height: number;
  /** Side of the square that each symbol has for itself; one for the whole chart. */
  readonly cell: number;
  readonly perRow: number;
  readonly panels: readonly SymbolPanel[];
}

/** Tens are set apart by half a cell, across and down, so that they can be counted. */
const TEN = 10;
const TEN_GAP = 0.5;
const LEAST_CELL = 4;
/** From this width in letters on, words may stand beside the symbols; on a page, which is read downwards, later than on a stage. */
const BESIDE_FROM = { box: 40, column: 60 };

const offset = (index: number) => index + Math.floor(index / TEN) * TEN_GAP;
const extent = (count: number) => (count > 0 ? offset(count - 1) + 1 : 0);

/** Sets the symbols into a box, 50, 20, 10 or 5 a line: the first that leaves them large enough, or in a given height the largest. */
export function layoutSymbols(model: SymbolsModel, box: ChartBox): SymbolsLayout {
  const most = Math.max(0, ...model.rows.map(({ count }) => count));
  const perRows = most > 400 ? [50, 20, 10, 5] : [20, 10, 5];
  const modes = modesFor(model, box);
  const layouts = modes.flatMap((mode) => perRows.map((perRow) => candidate(model, box, mode, perRow)));
  // A square is told apart when it is smaller than a silhouette may be.
  const enough = box.fontSize * (tiled(model) ? 0.8 : 0.9);
  const largest = layouts.reduce((best, layout) => (worth(layout) > worth(best) + 0.5 ? layout : best));
  return box.height === undefined ? (layouts.find(({ cell }) => cell >= enough) ?? largest) : largest;
}

/** Lines of five are harder to count than tens, so they have to gain much in size. */
const worth = ({ cell, perRow }: SymbolsLayout) => (perRow < TEN ? cell * 0.6 : cell);

function modesFor(model: SymbolsModel, box: ChartBox): readonly PanelMode[] {
  const { width, height, fontSize, stage = false } = box;
  if (width < fontSize * BESIDE_FROM[stage ? 'box' : 'column']) return ['above'];
  return height === undefined && model.rows.length === 1 ? ['above'] : ['beside', 'above'];
}

const tiled = (model: SymbolsModel) => model.rows.every(({ symbol }) => symbol === 'square');

function candidate(model: SymbolsModel, box: ChartBox, mode: PanelMode, perRow: number): SymbolsLayout {
  const { rows } = model;
  const { width, height: limit, fontSize } = box;
  const plan = planPanels(mode, width, fontSize);
  const pitch = tiled(model) ? 1 : 1.12;
  const across = extent(Math.min(perRow, Math.max(1, ...rows.map(({ count }) => count))));
  const open = Math.max(0, ...rows.map((row) => (row.open ? openEndRoom(row.orMore, fontSize) : 0)));
  const natural =
    limit === undefined ? fontSize * (tiled(model) ? 1.75 : 3) : fontSize * (tiled(model) ? 4.5 : 6);
  const words = rows.map((row) => panelWords(row, row.scale, plan, box));
  // "or more" stands level with the last line, and is higher than the smallest of symbols.
  const below = (cell: number) => Math.max(0, (fontSize * LINE_HEIGHT - cell * pitch) / 2);
  const stackedAt = (cell: number) =>
    stackPanels(
      rows.map((row, i) => ({
        words: words[i] ?? [],
        areaHeight: extent(Math.ceil(row.count / perRow)) * cell * pitch + (row.open ? below(cell) : 0),
      })),
      plan,
      box,
    );

  let cell = Math.max(LEAST_CELL, Math.min(natural, (plan.areaWidth - open) / across));
  let stacked = stackedAt(cell);
  while (limit !== undefined && stacked.height > limit && cell > LEAST_CELL) {
    cell = Math.max(LEAST_CELL, cell * 0.97);
    stacked = stackedAt(cell);
  }

  const panels = rows.flatMap((row, i): SymbolPanel[] => {
    const panel = stacked.panels[i];
    if (!panel) return [];
    const line = (index: number) => panel.areaTop + (offset(index) + 0.5) * cell * pitch;
    // What is drawn begins where the words above it do, not its cell.
    const inset = (cell * (1 - FILLED[row.symbol])) / 2;
    const column = (index: number) => plan.areaX - inset + (offset(index) + 0.5) * cell;
    const centres = Array.from({ length: row.count }, (_, index) => ({
      x: column(index % perRow),
      y: line(Math.floor(index / perRow)),
    }));
    const last = centres.at(-1) ?? { x: plan.areaX, y: panel.areaTop };
    const [first = last] = centres;
    // As tall as what is drawn in the cells, not as the cells.
    const half = (cell * FILLED[row.symbol]) / 2;
    const span = { from: first.y - half, to: last.y + half };
    const whole = row.count % perRow === 0 && span.to - span.from > OPEN_END_HEIGHT;
    const openX = last.x + cell / 2 + OPEN_END_GAP;
    return [{ ...panel, row, centres, openX, openMiddle: last.y, openSpan: whole ? span : null }];
  });
  return { width, height: stacked.height, cell, perRow, panels };
}
