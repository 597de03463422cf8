import type * as z from 'zod';
import { figureOf } from '../lookup.ts';
import type { Report } from '../model.ts';
import { refuse } from '../schema/refusal.ts';

/** Refuses relations that can't hold: a figure that corrects itself, parts in another unit, a measure in two units. */
export function checkRelations(report: Report, context: z.RefinementCtx): void {
  const unitsOfMeasure = new Map<string, string>();
  report.figures.forEach((figure, i) => {
    const at = (...path: readonly PropertyKey[]) => ['figures', i, ...path];
    if (figure.supersedes === figure.id) {
      refuse(context, at('supersedes'), { reason: 'of-itself', figure: figure.id });
    }
    figure.parts?.figures.forEach((id, j) => {
      if (id === figure.id) refuse(context, at('parts', 'figures', j), { reason: 'of-itself', figure: id });
      const { unitMeasure } = figureOf(report, id);
      if (unitMeasure !== figure.unitMeasure) {
        refuse(context, at('parts', 'figures', j), {
          reason: 'mixed-units',
          units: [figure.unitMeasure, unitMeasure],
        });
      }
    });
    if (figure.measure === null) return;
    const known = unitsOfMeasure.get(figure.measure);
    if (known !== undefined && known !== figure.unitMeasure) {
      refuse(context, at('unit'), { reason: 'mixed-units', units: [known, figure.unitMeasure] });
    }
    unitsOfMeasure.set(figure.measure, figure.unitMeasure);
  });
}
