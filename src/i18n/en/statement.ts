import type { ObsStatus } from '@/quantity/quantity.ts';

/** The words in which a figure is stated. */
export const statement = {
  status: { reported: 'reported', expected: 'expected' } satisfies Record<ObsStatus, string>,
  exact: 'exact as printed',
  periodNotStated: 'period not stated',
  orMore: 'or more',
  /** What a line of provenance speaks of, and on what basis it is known. */
  provenance: {
    event: 'the event',
    date: 'the date',
    day: 'the day',
    year: 'the year',
    start: 'the start',
    end: 'the end',
  },
  basis: {
    stated: 'stated by the source',
    inferred: 'inferred by us from the source',
    external: 'from another public record',
  },
  provenanceLine: (subject: string, basis: string) => `${subject}: ${basis}`,
  paragraph: (paragraph: number) => `paragraph ${paragraph}`,
  source: (publisher: string, kind: string, paragraph: number) =>
    `${publisher}, ${kind}, paragraph ${paragraph}`,
  sources: (publisher: string, kind: string, paragraphs: readonly number[]) =>
    `${publisher}, ${kind}, ${paragraphs.length === 1 ? 'paragraph' : 'paragraphs'} ${new Intl.ListFormat('en').format(paragraphs.map(String))}`,
  sentence: (label: string, quantity: string) => `${label}: ${quantity}`,
};
