import { BLOCK } from '@/figures/field/fieldModel.ts';
import type { FieldGrid } from '@/figures/field/fieldLayout.ts';

/** Dots in a row of a block of a thousand: upright or lying. */
const BLOCK_COLUMNS = [25, 40];

/** Between blocks, in pitches: at least, and at most as a share of a block's shorter side. */
const GAP = 2;
const WIDEST_GAP = 0.2;

/** Dots nearer to each other than this, in px, can't be told apart. */
export const APART = 2;

/**
 * How a field of so many dots lies in a room of px: in whole pixels, dots as large as they can be, and its rows of blocks full where
 * that costs little. What whole pixels leave of the room goes between the blocks. In a room too small for dots of one px it is larger
 * than the room.
 */
export function stageGrid(dots: number, width: number, height: number): FieldGrid {
  const blocks = Math.max(1, Math.ceil(dots / BLOCK));
  let best = { score: 0, columns: 1, rows: 1, blockColumns: 25, pitch: 1 };
  for (const blockColumns of BLOCK_COLUMNS) {
    for (let columns = 1; columns <= blocks; columns += 1) {
      const rows = Math.ceil(blocks / columns);
      const across = columns * (blockColumns + GAP) - GAP;
      const down = rows * (BLOCK / blockColumns + GAP) - GAP;
      const fits = Math.min(width / across, height / down);
      const pitch = Math.max(1, Math.floor(fits));
      // What is drawn as blocks alone need not be of whole pixels.
      const size = fits < APART ? fits : pitch;
      // Wider is better among equals; what a last row lacks leaves a hole.
      const score = (size * blocks) / (columns * rows) + columns * 1e-3;
      if (score > best.score) best = { score, columns, rows, blockColumns, pitch };
    }
  }
  const { columns, rows, blockColumns, pitch } = best;
  const dot = Math.max(1, Math.round(pitch * 0.68));
  const block = { width: blockColumns * pitch, height: (BLOCK / blockColumns) * pitch };
  const left = Math.min(
    spread(width, block.width, columns),
    spread(height, block.height, rows),
    Math.min(block.width, block.height) * WIDEST_GAP,
  );
  const gap = Math.max(GAP, Math.floor(left / pitch)) * pitch;
  return { id: 'stage', columns, blockColumns, pitch, dot, gap, mark: 1 };
}

/** The gap with which so many blocks fill a length. */
const spread = (length: number, block: number, count: number) =>
  count === 1 ? Infinity : (length - count * block) / (count - 1);
