import { written } from './written.ts';

/** How a number is printed: what bounds it, or what stands around it. */
export type Reading =
  | 'exact'
  | 'above'
  | 'atLeast'
  | 'below'
  | 'atMost'
  | 'about'
  | 'nearly'
  | 'range'
  | 'interval'
  | 'outOf'
  | 'words';

/** The ledger: all figures in one piece. */
export const ledger = {
  lead: 'Bars start at zero; a dotted ray to » has no known end.',
  columns: {
    value: 'Value, as printed',
    what: 'What',
    drawn: 'Drawn on its unit’s axis',
    phrase: 'Printed phrase',
    about: 'Status, who, period',
  },
  /** Short: it stands in a phone's search field. */
  find: 'Find a figure',
  group: 'Group by',
  groups: { unit: 'Unit', status: 'Status', who: 'Who', kind: 'Kind', paragraph: 'Paragraph' },
  sort: 'Sort',
  sorts: { printed: 'As printed', number: 'Number' },
  show: 'Filter',
  arrange: 'Group',
  count: (shown: number, all: number) =>
    `${written(shown)} of ${written(all)} ${all === 1 ? 'figure' : 'figures'}`,
  hidden: (count: number) => `${written(count)} hidden`,
  unfold: 'show',
  fold: 'hide',
  noMatch: (query: string) => `No figure matches “${query}”.`,
  hiddenRows: 'Hidden by the filters',
  noKind: 'No kind named',
  shares: (unit: string) => `${unit}, so many of so many`,
  changes: (unit: string) => `${unit}, change`,
  ahead: (unit: string, status: string) => `${unit}, ${status}`,
  perCentOf: (tick: string) => `${tick}%`,
  withoutScript: (rows: number, all: number) =>
    `Without scripts this page shows ${written(rows)} of the ${written(all)} figures.`,
  /** What a drawing shows, beside the printed number, which stands in the row. */
  drawn: {
    exact: 'bar with a closed end',
    above: 'bar with an open end: and more',
    atLeast: 'bar with an open end: or more',
    below: 'ray towards zero: less',
    atMost: 'ray towards zero: or less',
    about: 'bar with a soft end',
    nearly: 'bar with a soft end, not quite reached',
    range: 'bar between two ends',
    interval: 'dot with its interval',
    outOf: 'bar of the whole',
    words: 'no bar: words, no number',
  } satisfies Record<Reading, string>,
  means: {
    exact: 'Exact as printed.',
    above: 'A minimum: the true number is higher. How much higher is not stated, so it has no rank.',
    atLeast:
      'A minimum: the true number is this or higher. How much higher is not stated, so it has no rank.',
    below: 'A maximum: the true number is lower. How much lower is not stated.',
    atMost: 'A maximum: the true number is this or lower. How much lower is not stated.',
    about: 'Near the true number; how near is not stated.',
    nearly: 'Not quite reached; how near is not stated.',
    range: 'Somewhere between the two ends.',
    interval: 'The printed value, with the interval printed around it.',
    outOf: 'So many out of so many, drawn as a part of the whole.',
    words: 'The text gives words here and no number.',
  } satisfies Record<Reading, string>,
  panel: (label: string) => `About: ${label}`,
  source: (paragraph: string) => `Source, ${paragraph}`,
  chart: 'Chart',
  timeline: 'Timeline',
  slide: (number: number) => `Slide ${number}`,
  copy: 'Copy',
};
