import type { Figure } from '@/report/model.ts';
import type { Topic } from '@/report/schema/source.ts';
import type { Report } from '@/report/model.ts';

/** What a report has to say of each kind of work, and of all kinds together. */
export interface CoverageOf {
  readonly topics: readonly { readonly topic: Topic; readonly own: readonly Figure[] }[];
  /** Figures that belong to more than one kind: no kind can claim them. */
  readonly together: readonly Figure[];
}

/** Sorts the figures by the kinds of work they belong to: one kind's own, or several kinds' together. */
export function coverageOf(report: Report): CoverageOf {
  return {
    topics: report.topics.map((topic) => ({
      topic,
      own: report.figures.filter(({ topics }) => topics.length === 1 && topics[0] === topic.id),
    })),
    together: report.figures.filter(({ topics }) => topics.length > 1),
  };
}
