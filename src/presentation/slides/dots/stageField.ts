import { layoutField, layoutRows, type FieldDrawing } from '@/figures/field/fieldLayout.ts';
import { BLOCK } from '@/figures/field/fieldModel.ts';
import { stageGrid } from './stageGrid.ts';

/** Rows of tens, or of fives, are counted at sight: dots may be smaller by so much for that. */
const FOR_TENS = 0.8;
const FOR_FIVES = 0.9;

/** A field in a room of px, as large as it can be in whole pixels: in blocks of a thousand, or in rows where there are fewer. */
export function stageField(dots: number, width: number, height: number): FieldDrawing {
  if (dots >= BLOCK) return layoutField(dots, dots, stageGrid(dots, width, height));
  const pitchAt = (columns: number) => Math.min(width / columns, height / Math.ceil(dots / columns));
  const score = (columns: number) =>
    pitchAt(columns) / (columns % 10 === 0 ? FOR_TENS : columns % 5 === 0 ? FOR_FIVES : 1);
  let best = 1;
  for (let columns = 2; columns <= dots; columns += 1) if (score(columns) > score(best)) best = columns;
  return layoutRows(dots, dots, best, Math.max(1, Math.floor(pitchAt(best))));
}
