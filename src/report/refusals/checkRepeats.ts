import type * as z from 'zod';
import type { WholeReport } from '../model.ts';
import { refuse } from '../schema/refusal.ts';

/**
 * Refuses what stands twice where each is drawn once: two marks of one figure would pass for two figures, and end to end they would
 * count it double.
 */
export function checkRepeats(report: WholeReport, context: z.RefinementCtx): void {
  const eachOnce = (ids: readonly string[], path: readonly PropertyKey[], ...below: readonly string[]) => {
    const known = new Set<string>();
    for (const [i, id] of ids.entries()) {
      if (known.has(id)) refuse(context, [...path, i, ...below], { reason: 'named-twice', id });
      known.add(id);
    }
  };
  const figuresOf = (rows: readonly { readonly figure: string }[]) => rows.map(({ figure }) => figure);
  eachOnce(figuresOf(report.headlines), ['headlines'], 'figure');
  for (const [i, { rows }] of report.charts.entries()) {
    eachOnce(figuresOf(rows), ['charts', i, 'rows'], 'figure');
  }
  for (const [i, slide] of report.slides.entries()) {
    if (slide.layout === 'pair') eachOnce(slide.figures, ['slides', i, 'figures']);
    if (slide.layout === 'moment') eachOnce(slide.events, ['slides', i, 'events']);
    if (slide.layout === 'limits') eachOnce(slide.questions, ['slides', i, 'questions']);
  }
}
