import { fieldsOf } from '@/figures/field/fieldModel.ts';
import type { ChartEntry } from '@/report/schema/chart.ts';
import { figureOf, indexOf } from '@/report/lookup.ts';
import type { Figure, Report, ReportDocument } from '@/report/model.ts';
import type { Text } from '@/report/schema/text.ts';

/** A part of the page that can stand alone in a frame of someone else's page. */
export type EmbeddedPart =
  | { readonly kind: 'field' | 'ledger' | 'timeline' }
  | { readonly kind: 'chart'; readonly chart: ChartEntry }
  | { readonly kind: 'figure'; readonly figure: Figure };

/**
 * The part that the address asks for with “embed”: the field, the ledger or the timeline by name, a chart or a figure by id; null where the report
 * has no such part. A name comes before an id.
 */
export function embeddedPart(report: Report, id: string): EmbeddedPart | null {
  if (id === 'ledger' || id === 'timeline') return { kind: id };
  if (id === 'field' && fieldsOf(report).length > 0) return { kind: id };
  const { charts, figures } = indexOf(report);
  const chart = charts.get(id);
  if (chart) return { kind: 'chart', chart };
  const figure = figures.get(id);
  return figure ? { kind: 'figure', figure } : null;
}

/** The texts that the figures of a part are printed in, each once, in the report's order. */
export function textsOf(part: EmbeddedPart, report: Report): readonly ReportDocument[] {
  const named = new Set(figuresOf(part, report).map(({ document }) => document));
  return report.documents.filter(({ id }) => named.has(id));
}

function figuresOf(part: EmbeddedPart, report: Report): readonly Figure[] {
  if (part.kind === 'figure') return [part.figure];
  return part.kind === 'chart'
    ? part.chart.rows.map(({ figure }) => figureOf(report, figure))
    : report.figures;
}

/** "as stated by the company": who states the figures of a part, each once; none where the part says it itself. */
export function attributionsOf(part: EmbeddedPart, report: Report): readonly Text[] {
  if (part.kind === 'figure') return [];
  const said = textsOf(part, report).map(({ attribution }) => attribution);
  return [...new Map(said.map((text) => [text.en, text])).values()];
}
