import { createParser, parseAsArrayOf, parseAsInteger, parseAsString, parseAsStringLiteral } from 'nuqs';
import { LANGUAGE_IDS } from '@/i18n/languages.ts';
import { OBS_STATUSES } from '@/quantity/quantity.ts';
import { formatWindow, parseWindow } from '@/timeline/window.ts';

export const APPEARANCES = ['light', 'dark'] as const;
export type Appearance = (typeof APPEARANCES)[number];

const ids = parseAsArrayOf(parseAsString).withDefault([]);
const positive = createParser({
  parse: (value) => (/^[1-9]\d{0,4}$/.test(value) ? Number(value) : null),
  serialize: String,
});

/**
 * The URL's search parameters. All are optional; what can't be read is the default, and a default is not written.
 * Ids are checked against the report where they are used, as the report itself is one of the parameters.
 */
export const urlParameters = {
  lang: parseAsStringLiteral(LANGUAGE_IDS),
  appearance: parseAsStringLiteral(APPEARANCES),
  scope: ids,
  topic: ids,
  status: parseAsArrayOf(parseAsStringLiteral(OBS_STATUSES)).withDefault([]),
  figure: parseAsString,
  event: parseAsString,
  slide: positive,
  step: parseAsInteger.withDefault(0),
  presenter: parseAsString,
  embed: parseAsString,
  report: parseAsString,
  window: createParser({
    parse: parseWindow,
    serialize: formatWindow,
    eq: (a, b) => a.from === b.from && a.to === b.to,
  }),
  view: parseAsStringLiteral(['axis', 'list']),
};
