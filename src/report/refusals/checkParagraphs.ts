import type * as z from 'zod';
import { documentOf } from '../lookup.ts';
import type { Report } from '../model.ts';
import { refuse } from '../schema/refusal.ts';

/** Refuses a paragraph number beyond the last of the document that it is printed in. */
export function checkParagraphs(report: Report, context: z.RefinementCtx): void {
  const check = (path: readonly PropertyKey[], paragraph: number | null | undefined, document?: string) => {
    const { paragraphs } = document === undefined ? report.origin : documentOf(report, document);
    if (paragraph !== null && paragraph !== undefined && paragraph > paragraphs) {
      refuse(context, path, { reason: 'paragraph-beyond', paragraph, paragraphs });
    }
  };
  report.figures.forEach((figure, i) => {
    check(['figures', i, 'paragraph'], figure.paragraph, figure.document);
    figure.alsoStated.forEach((other, j) =>
      check(['figures', i, 'alsoStated', j, 'paragraph'], other.paragraph, other.document),
    );
  });
  report.topics.forEach(({ paragraph }, i) => check(['topics', i, 'paragraph'], paragraph));
  report.honours.forEach(({ paragraph }, i) => check(['honours', i, 'paragraph'], paragraph));
  report.timeline.forEach(({ provenance }, i) =>
    provenance.forEach(({ paragraph, document }, j) =>
      check(['timeline', i, 'provenance', j, 'paragraph'], paragraph, document),
    ),
  );
}
