import { createParser, parseAsArrayOf, parseAsInteger, parseAsString, parseAsStringLiteral } from 'nuqs';
import { LANGUAGE_IDS } from '@/i18n/languages.ts';
import { OBS_STATUSES } from '@/quantity/status.ts';

export const APPEARANCES = ['light', 'dark'] as const;
export type Appearance = (typeof APPEARANCES)[number];

const ids = parseAsArrayOf(parseAsString).withDefault([]);
/** The nearest whole number from 1 on: a slide that is not there is the first or the last one, and the address is put right. */
const place = createParser({
  parse: (value) => {
    const number = value.trim() === '' ? Number.NaN : Number(value);
    return Number.isNaN(number) ? null : Math.min(99_999, Math.max(1, Math.trunc(number)));
  },
  serialize: String,
});

/** Is there, with or without a value, or is not. */
const flag = createParser({
  parse: (value) => value !== 'false',
  serialize: () => '1',
}).withDefault(false);

/** The language and the appearance. */
export const lookParameters = {
  lang: parseAsStringLiteral(LANGUAGE_IDS),
  appearance: parseAsStringLiteral(APPEARANCES),
};

/** What of the report is shown. */
export const filterParameters = {
  scope: ids,
  topic: ids,
  status: parseAsArrayOf(parseAsStringLiteral(OBS_STATUSES)).withDefault([]),
};

/** What is selected. */
export const selectionParameters = { figure: parseAsString, event: parseAsString };

/** Which of the report's fields the page's top shows, by its figure's id. */
export const fieldParameters = { field: parseAsString };

/**
 * Where the presentation stands; it is open where there is a slide. `read`: as a text to scroll through; `slides`: which slides, in
 * which order (`1,3,5-7`); `play`: goes on by itself, so many seconds a step.
 */
export const placeParameters = {
  slide: place,
  step: parseAsInteger.withDefault(0),
  read: flag,
  slides: parseAsString,
  play: parseAsString,
};

/** Which report, and which view of it: a session's name asks for the presenter's window. */
export const viewParameters = { report: parseAsString, embed: parseAsString, presenter: parseAsString };
