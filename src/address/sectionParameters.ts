import { createParser, parseAsString, parseAsStringLiteral } from 'nuqs';
import { formatWindow, parseWindow } from './timeWindow.ts';

/** How the timeline is shown. */
export const timelineParameters = {
  window: createParser({
    parse: parseWindow,
    serialize: formatWindow,
    eq: (a, b) => a.from === b.from && a.to === b.to,
  }),
  view: parseAsStringLiteral(['axis', 'list']),
};

export const GROUPINGS = ['unit', 'status', 'who', 'kind', 'paragraph'] as const;
/** What the ledger's figures are put together by. */
export type Grouping = (typeof GROUPINGS)[number];

export const SORTINGS = ['printed', 'number'] as const;
/** The order within a group: as the text has it, or by the printed number, within its unit. */
export type Sorting = (typeof SORTINGS)[number];

/** How the ledger is shown. */
export const ledgerParameters = {
  group: parseAsStringLiteral(GROUPINGS).withDefault('unit'),
  sort: parseAsStringLiteral(SORTINGS).withDefault('printed'),
  find: parseAsString.withDefault(''),
};
