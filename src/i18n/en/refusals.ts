/** Kinds of values, as a maintainer calls them. */
const kinds = {
  text: 'a text in quotes',
  number: 'a number',
  'whole-number': 'a whole number',
  truth: 'true or false',
  list: 'a list [ ]',
  object: 'an object { }',
  null: 'null',
} as const;
type Kind = keyof typeof kinds;

/** Why a report file is refused: what is wrong and what to do, one sentence or two a reason. */
export const refusals = {
  missing: (wanted: Kind | null) =>
    wanted === null ? 'is missing. Add it.' : `is missing. Add it: ${kinds[wanted]}.`,
  wrongType: (wanted: Kind, got: Kind) => `must be ${kinds[wanted]}, and is ${kinds[got]}. Correct it.`,
  unknownKeys: (keys: readonly string[]) =>
    `has what no report has here: ${keys.map((key) => `“${key}”`).join(', ')}. Remove it, or correct its name.`,
  notInList: (options: readonly string[]) =>
    options.length === 0
      ? 'is none of the words that may stand here. Correct it.'
      : `must be one of ${options.map((option) => `“${option}”`).join(', ')}. Correct it.`,
  badFormat: {
    id: 'is not an id. Write lower-case letters and digits, joined by hyphens: tax-revenue.',
    version: 'is not a version. Write three numbers joined by dots: 1.0.0.',
    language: 'is not the tag of a language. Write for example en or zh-Hans.',
    day: 'is not a day. Write year, month and day: 2021-02-25.',
  },
  empty: 'is empty. Write something, or leave it out where it may be missing.',
  tooLong: (most: number) => `is longer than ${most} characters. Shorten it.`,
  tooFew: (least: number) =>
    `has too few items: at least ${least} ${least === 1 ? 'is' : 'are'} needed. Add some.`,
  tooMany: (most: number) => `has too many items: ${most} at most. Remove some.`,
  tooSmall: (least: number, inclusive: boolean) =>
    inclusive ? `must be ${least} or more. Correct it.` : `must be more than ${least}. Correct it.`,
  tooLarge: (most: number) => `must be ${most} or less. Correct it.`,
  tooDeep: (most: number) => `lies more than ${most} levels deep. No part of a report does: take it out.`,
  tooManyValues: (most: number) => `holds more than ${most} values. Shorten it.`,
  tooManyMistakes:
    'is long and has many mistakes: only the beginning of each list was read. Correct that first.',
  unreadable: 'can’t be read as it stands. Compare it with the schema of a report.',
  markup: 'holds HTML. Texts are shown as they are: write plain text.',
  controlCharacter: (code: string) => `holds the control character ${code}. Remove it.`,
  directionControl: (code: string) =>
    `holds ${code}, a character that turns the direction of reading without being seen. Remove it.`,
  halfCharacter: (code: string) =>
    `holds ${code}, half of a character. Write the whole character, or remove it.`,
  forbiddenKey: (key: string) => `uses the name “${key}”, which is not allowed in a report. Remove it.`,
  address: (address: string) =>
    `“${address}” is not a safe address. Use https, or an address relative to the page and below it.`,
  missingTranslation: (language: string) =>
    `is missing in the language “${language}”. Every text needs all languages.`,
  duplicateId: (id: string) => `the id “${id}” is used twice. Give each its own.`,
  unknownId: (id: string, list: string) => `“${id}” is not in “${list}”. Add it there, or correct the id.`,
  unknownPlaceholder: (id: string) => `{${id}} names no figure. Put a figure’s id between the braces.`,
  placeholderHere: (placeholder: string) =>
    `${placeholder} is not filled in here, as this is part of a figure’s own words. Write it out.`,
  patternNumber: 'must hold {n}, the place of the number, once and nothing else in braces. Correct it.',
  badDate: (edtf: string) =>
    `“${edtf}” is not a date in EDTF. Write for example 2021-02-25, 2020-12, 2020~ or 2016/2020.`,
  unsupportedDate: (edtf: string) =>
    `“${edtf}” is EDTF of a kind that can’t be shown. Use level 0 or 1, or one date within an interval: [a..b].`,
  endBeforeStart: (edtf: string) => `“${edtf}” ends before it starts. Swap the two, or correct one.`,
  paragraphBeyond: (paragraph: number, paragraphs: number) =>
    `paragraph ${paragraph} is beyond the source’s last, ${paragraphs}. Correct one of the two.`,
  mixedUnits: (units: readonly string[]) =>
    `mixes the units ${units.join(', ')}. A chart has one unit: split it into a chart for each.`,
  stackedBound: (figure: string) =>
    `“${figure}” is a bound, and bounds can’t be stacked: their sum isn’t known. Leave out “stacked”.`,
  stackedStatus: 'stacks reported and expected figures on each other. Leave out “stacked”.',
  upperBoundDrawn: (figure: string) =>
    `“${figure}” is an upper bound: the charts here would show it as if it were reached. Leave it to the table.`,
  expectedUnsaid: (figure: string, language: string) =>
    `the chart shows “${figure}”, which is expected, but neither its title nor this line says so in “${language}”. Say “expected” (预计).`,
  symbolsNotWhole: (figure: string, perSymbol: number) =>
    `“${figure}” isn’t a whole number of symbols of ${perSymbol}. Choose a “perSymbol” that divides it.`,
  tooManySymbols: (figure: string, most: number) =>
    `“${figure}” would take more than ${most} symbols. Choose a larger “perSymbol”.`,
  inclusiveQualifier: (qualifier: string) =>
    `“${qualifier}” includes the number itself, so it can’t stand for “more than”. Write 超过, or use the comparator “>=”.`,
  currencyUnit: (unit: string) =>
    `the currency “${unit}” has no code. If the source doesn’t name it, a “note” must say so.`,
};
