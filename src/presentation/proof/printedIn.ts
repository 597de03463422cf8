import { documentOf } from '@/report/lookup.ts';
import type { Figure, Report, ReportDocument } from '@/report/model.ts';

/** A paragraph of a text, and the figures whose phrases are printed in it. */
export interface PrintedParagraph {
  readonly paragraph: number;
  readonly figures: readonly Figure[];
}

/** A text with its paragraphs, in order. */
export interface PrintedIn {
  readonly document: ReportDocument;
  readonly paragraphs: readonly PrintedParagraph[];
}

/** A text of more paragraphs is shown by those alone that have something to show. */
const MOST_PARAGRAPHS = 8;

/** The texts that figures are printed in, paragraph by paragraph; 0 is the title line. */
export function printedIn(figures: readonly Figure[], report: Report): readonly PrintedIn[] {
  return [...new Set(figures.map(({ document }) => document))].map((id) => {
    const document = documentOf(report, id);
    const own = figures.filter((figure) => figure.document === id);
    const named = [...new Set(own.map(({ paragraph }) => paragraph))].toSorted((a, b) => a - b);
    const all =
      document.paragraphs <= MOST_PARAGRAPHS
        ? Array.from({ length: document.paragraphs + 1 }, (_, paragraph) => paragraph)
        : named;
    return {
      document,
      paragraphs: all.map((paragraph) => ({
        paragraph,
        figures: own.filter((figure) => figure.paragraph === paragraph),
      })),
    };
  });
}
