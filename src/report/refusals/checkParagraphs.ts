import type * as z from 'zod';
import { refuse } from '../schema/refusal.ts';
import type { Report } from '../schema/shape.ts';

/** Refuses a paragraph number beyond the source's last. */
export function checkParagraphs(report: Report, context: z.RefinementCtx): void {
  const { paragraphs } = report.origin;
  const check = (path: readonly PropertyKey[], paragraph: number | null) => {
    if (paragraph !== null && paragraph > paragraphs) {
      refuse(context, path, { reason: 'paragraph-beyond', paragraph, paragraphs });
    }
  };
  report.figures.forEach(({ paragraph }, i) => check(['figures', i, 'paragraph'], paragraph));
  report.topics.forEach(({ paragraph }, i) => check(['topics', i, 'paragraph'], paragraph));
  report.honours.forEach(({ paragraph }, i) => check(['honours', i, 'paragraph'], paragraph));
  report.timeline.forEach(({ provenance }, i) =>
    provenance.forEach(({ paragraph }, j) => check(['timeline', i, 'provenance', j, 'paragraph'], paragraph)),
  );
}
