import { kindOf } from '@/charts/registry.ts';
import { LEAST } from '../../drawing/picture/frame.ts';
import type { PartMaker } from '../../drawing/slides/partMaker.ts';
import type { ChartDrawing, FieldOfDots } from '../sheet.ts';
import { fieldOfDots } from './fieldItems.ts';

/** Letters are never so exact that half a pixel counts. */
const SLACK = 0.5;

/** Charts and fields on slides as the page and the stage have them. */
export const pageParts: PartMaker<ChartDrawing | FieldOfDots> = {
  chart: (entry, context, box, _, individuals) => [
    { kind: 'chart', box, asHighAsNeeded: false, entry, context, individuals, fontSize: LEAST },
  ],
  chartFits: (entry, context, { width, height }, individuals) =>
    kindOf(entry).height(context, { width, height, fontSize: LEAST, stage: true }, individuals) <=
    height + SLACK,
  field: fieldOfDots,
};
