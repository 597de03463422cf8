import type { Bound } from '@/quantity/quantity.ts';
import type { ObsStatus } from '@/quantity/status.ts';

const OPEN: Record<Bound, string> = { '>': 'and more', '>=': 'or more', '<': 'below that', '<=': 'or less' };

const place = (paragraph: number) => (paragraph === 0 ? 'title' : `paragraph ${paragraph}`);

/** The words in which a figure is stated. */
export const statement = {
  status: {
    reported: 'reported',
    provisional: 'provisional',
    estimated: 'estimated',
    expected: 'expected',
    planned: 'planned',
    target: 'target',
    needed: 'needed',
  } satisfies Record<ObsStatus, string>,
  /** What the groups of a report are called that names none itself. */
  groups: { scopes: 'Who', topics: 'Topic', bands: 'Long periods', sources: 'Other sources, for dates only' },
  exact: 'exact as printed',
  inWords: 'words, no number',
  inRange: 'a range, as printed',
  inInterval: 'a number with its interval, as printed',
  periodNotStated: 'period not stated',
  /** What an open end says: "more than" and "fewer than" leave the number itself out. */
  orMore: (comparator: Bound) => OPEN[comparator],
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
  /** "women among those who answered, of respondents". */
  ofWhole: (label: string, whole: string) => `${label}, of ${whole}`,
  by: (status: string, who: string) => `${status} by ${who}`,
  /** Paragraph 0 is the title line. */
  paragraph: (paragraph: number) => place(paragraph),
  source: (publisher: string, kind: string, paragraph: number) =>
    `${publisher}, ${kind}, ${place(paragraph)}`,
  points: { one: '{n} percentage point', other: '{n} percentage points' },
  sentence: (label: string, quantity: string) => `${label}: ${quantity}`,
};
