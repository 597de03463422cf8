import { large } from './large.ts';
import type { ReportFile } from './reportFile.ts';

/** A report with so many figures, in one unit, without charts. */
export function many(count: number): ReportFile {
  const [plot] = large.figures;
  if (!plot) throw new Error('The large report has figures');
  const figures = Array.from({ length: count }, (_, i) => ({
    ...plot,
    id: `plot-${i + 1}`,
    value: i + 1,
    phrase: `${i + 1} seedlings`,
    comparator: null,
  }));
  return { ...large, id: 'many', figures, charts: [], timeline: [], slides: [], questions: [] };
}
