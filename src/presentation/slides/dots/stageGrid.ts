import { BLOCK } from '@/figures/field/fieldModel.ts';
import type { FieldGrid } from '@/figures/field/fieldLayout.ts';

/** Dots in a row of a block of a thousand: upright or lying. */
const BLOCK_COLUMNS = [25, 40];

/** Between blocks, in pitches. */
const GAP = 2;

/**
 * How a field of so many dots lies in a room of px: in whole pixels, dots as large as they can be, and its rows of blocks full where
 * that costs little. In a room too small for dots of one px it is larger than the room.
 */
export function stageGrid(dots: number, width: number, height: number): FieldGrid {
  const blocks = Math.max(1, Math.ceil(dots / BLOCK));
  let best = { score: 0, columns: 1, blockColumns: 25, pitch: 1 };
  for (const blockColumns of BLOCK_COLUMNS) {
    for (let columns = 1; columns <= blocks; columns += 1) {
      const rows = Math.ceil(blocks / columns);
      const across = columns * (blockColumns + GAP) - GAP;
      const down = rows * (BLOCK / blockColumns + GAP) - GAP;
      const pitch = Math.max(1, Math.floor(Math.min(width / across, height / down)));
      // Wider is better among equals; what a last row lacks leaves a hole.
      const score = (pitch * blocks) / (columns * rows) + (across * pitch <= width ? columns * 1e-3 : -1);
      if (score > best.score) best = { score, columns, blockColumns, pitch };
    }
  }
  const { columns, blockColumns, pitch } = best;
  const dot = Math.max(1, Math.round(pitch * 0.68));
  return { id: 'stage', columns, blockColumns, pitch, dot, gap: pitch * GAP, mark: 1 };
}
