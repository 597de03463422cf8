import type { Comparator } from '@/quantity/quantity.ts';
import type { ObsStatus } from '@/quantity/status.ts';

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

const SAID = { '>': 'more than', '>=': 'at least', '<': 'less than', '<=': 'at most', '~': 'about' } as const;
const said = (comparator: Comparator | null) =>
  comparator === null ? 'exact' : `“${SAID[comparator]}” (${comparator})`;

const listed = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ');

const CHOICE = new Intl.ListFormat('en', { type: 'disjunction' });
/** More than so many are no guess at what was meant, but all that may stand there. */
const GUESSES = 3;
/** What was perhaps meant, and what else to do. */
const perhaps = (near: readonly string[]) =>
  near.length > GUESSES ? `Here may stand ${listed(near)}. ` : guessed(near);
const guessed = (near: readonly string[]) =>
  near.length === 0 ? '' : `Perhaps it is ${CHOICE.format(near.map((one) => `“${one}”`))}. `;
const orElse = (near: readonly string[], what: string) =>
  near.length === 0 ? what : `${perhaps(near)}If not: ${what.slice(0, 1).toLowerCase()}${what.slice(1)}`;

/** What a symbol may stand for instead. */
const perSymbolOf = (fitting: readonly number[]) =>
  fitting.length === 0
    ? 'No number of symbols can stand for it: draw it in a chart of the kind “bars”.'
    : `Write a “perSymbol” that divides it: ${fitting.join(', ')}.`;

/** Why a report file is refused: what is wrong and what to do, one sentence or two a reason. */
export const refusals = {
  missing: (wanted: Kind | null) =>
    wanted === null ? 'is missing. Add it.' : `is missing. Add it: ${kinds[wanted]}.`,
  wrongType: (wanted: Kind, got: Kind) =>
    got === 'null'
      ? `must be ${kinds[wanted]}, and is null. Write it, or leave it out where it may be missing.`
      : `must be ${kinds[wanted]}, and is ${kinds[got]}. Correct it.`,
  unknownKeys: (keys: readonly string[], near: readonly string[]) =>
    `has what no report has here: ${listed(keys)}. ${perhaps(near)}Remove it, or correct its name.`,
  notInList: (options: readonly string[], near: readonly string[]) =>
    options.length === 0
      ? 'is none of the words that may stand here. Correct it.'
      : `must be one of ${listed(options)}. ${perhaps(near)}Correct it.`,
  badFormat: {
    id: 'is not an id. Write lower-case letters and digits, joined by hyphens: tax-revenue.',
    unit: 'is not a unit. Name one of the catalogue (USD, people, percent, MWh), a rate of two (USD/kWh), or one of this report.',
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
  tooDeep: (most: number) => `lies more than ${most} levels deep. Take it out.`,
  tooManyValues: (most: number) => `holds more than ${most} values. Shorten it.`,
  tooManyMistakes: 'is long and has many mistakes: only a part was read. Correct that first.',
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
  noLanguage: 'has no text in any language. Write it as a string, or as { "en": … }.',
  duplicateId: (id: string) => `the id “${id}” is used twice. Give each its own.`,
  namedTwice: (id: string) => `“${id}” stands here twice. Take one of the two out.`,
  unknownId: (id: string, list: string, near: readonly string[]) =>
    `“${id}” is not in “${list}”. ${orElse(near, 'Add it there, or correct the id.')}`,
  unknownPlaceholder: (id: string, near: readonly string[]) =>
    `{${id}} names no figure. ${orElse(near, 'Put a figure’s id between the braces.')}`,
  placeholderHere: (placeholder: string) =>
    `${placeholder} is not filled in here, as this is part of a figure’s own words. Write it out.`,
  plainUnsaid: (figure: string, status: ObsStatus) =>
    `{${figure}:plain} leaves out that the figure is ${status}, and the text does not say it. Say it there, or write {${figure}}.`,
  patternNumber:
    'must hold {n}, the place of the number, once, and nothing else in braces. Write for example “{n} tons”.',
  badDate: (edtf: string, near: readonly string[]) =>
    `“${edtf}” is not a date in EDTF. ${perhaps(near)}Write for example 2021-02-25, 2020~ (about), 2021-35 (third quarter) or 2016/2020.`,
  unsupportedDate: (edtf: string) =>
    `“${edtf}” is EDTF of a kind that can’t be shown, such as a time of day or a list of dates. Write a day, month, season (2020-24), quarter (2021-35), half (2021-40) or year, two of them with a stroke between, or [2016..2020].`,
  endBeforeStart: (edtf: string) => `“${edtf}” ends before it starts. Swap the two, or correct one.`,
  paragraphBeyond: (paragraph: number, paragraphs: number) =>
    `paragraph ${paragraph} is beyond the source’s last, ${paragraphs}. Correct one of the two.`,
  mixedUnits: (units: readonly string[]) =>
    `mixes the units ${units.join(', ')}. A chart has one unit: split it into a chart for each.`,
  stackedBound: (figure: string) =>
    `“${figure}” is a bound, and bounds can’t be stacked: their sum isn’t known. Leave out “stacked”.`,
  stackedStatus: 'stacks figures of more than one status on each other. Leave out “stacked”.',
  symbolsNotWhole: (figure: string, perSymbol: number, fitting: readonly number[]) =>
    `“${figure}” isn’t a whole number of symbols of ${perSymbol}. ${perSymbolOf(fitting)}`,
  tooManySymbols: (figure: string, most: number, fitting: readonly number[]) =>
    `“${figure}” would take more than ${most} symbols. ${perSymbolOf(fitting)}`,
  inclusiveQualifier: (qualifier: string) =>
    `“${qualifier}” includes the number itself, so it can’t stand for “more than”. Write 超过, or use the comparator “>=”.`,
  statusUnsaid: (figure: string, status: ObsStatus, language: string) =>
    `the chart shows “${figure}”, which is no result yet (${status}), but neither its title nor this line says so in “${language}”. Say it, or leave the line out: the product’s own says it.`,
  currencyUnit: (unit: string) =>
    `the currency “${unit}” has no code. If the source doesn’t name it, a “note” must say so.`,
  phraseDisagrees: (phrase: string, says: Comparator | null, comparator: Comparator | null) =>
    `is ${said(comparator)}, but “${phrase}” says ${said(says)}. Correct the comparator, or leave it out: it is read from the phrase.`,
  qualifierDisagrees: (qualifier: string, says: Comparator, comparator: Comparator | null) =>
    `“${qualifier}” says ${said(says)}, but the comparator ${said(comparator)}. Correct one of the two.`,
  unknownUnit: (unit: string, near: readonly string[]) =>
    `“${unit}” is neither in the catalogue nor in “units”. ${orElse(near, 'Add it to “units”, or correct the id.')}`,
  rangeOrder: 'must begin below its end. Swap the two, or correct one.',
  intervalOrder: 'must lie between its ends. Correct one of the three.',
  moreThanAll: 'can’t be more than what it is out of. Swap the two, or correct one.',
  wordsMissing: (figure: string) =>
    `“${figure}” has no number, so it needs “words”: what is printed instead, as “dozens”.`,
  wordsBesideNumber: (figure: string) =>
    `“${figure}” has a number; “words” stand only where there is none (“value”: null).`,
  signWord: (figure: string) =>
    `“${figure}” is not negative, so no word stands for its minus. Leave out “signWord”.`,
  boundOfRange: (figure: string) =>
    `“${figure}” is a range with both ends, so it is no bound. Use “~” or leave the comparator out.`,
  ofItself: (figure: string) => `“${figure}” refers to itself. Name another figure.`,
  chartKind: (figure: string, kind: string) =>
    `“${figure}” can’t be drawn in a chart of the kind “${kind}”. Choose a kind that fits what it is, or leave it to the table.`,
  noPeriod: (figure: string) =>
    `“${figure}” has no dated “timePeriod”, so it has no place in a series. Add one: "2021".`,
};
