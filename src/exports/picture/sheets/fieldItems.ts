import { FIELD_GRIDS, layoutField } from '@/figures/field/fieldLayout.ts';
import type { FieldModel } from '@/figures/field/fieldModel.ts';
import type { FieldOfDots } from '../sheet.ts';
import { FIELD_GAP } from '../svg/fieldSvg.ts';

/** The page's own fields, the largest first, that no picture is too narrow for. */
const GRIDS = ['desk', 'sheet', 'phone'].flatMap((id) => FIELD_GRIDS.find((grid) => grid.id === id) ?? []);
/** The mark of what lies beyond the dots is never wider than this. */
const MARK = 110;

/** A figure's field at a place, as large as the page has it and the room allows; null where none is small enough. */
export function fieldOfDots(
  { figure, dots, open }: FieldModel,
  {
    x,
    y,
    width,
    height,
  }: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): FieldOfDots | null {
  for (const grid of GRIDS) {
    const drawing = layoutField(dots, dots, grid);
    const mark = open ? Math.min(MARK, drawing.height) : 0;
    const whole = drawing.width + (mark === 0 ? 0 : FIELD_GAP + mark);
    if (whole > width || drawing.height > height) continue;
    // Between two pixels a dot would be a blur.
    const box = { x: Math.round(x), y: Math.round(y), width: whole, height: drawing.height };
    return { kind: 'field', figure: figure.id, box, drawing, mark };
  }
  return null;
}
