import { capital } from './capital.ts';
import { listed } from './listed.ts';
import { written } from './written.ts';

/** The words around the charts; a chart's own title and notes come with the report. */
export const charts = {
  /** Sentences set one after another. */
  text: (sentences: readonly string[]) => sentences.join(' '),
  /** The accessible name of a graphic: what it shows, figure by figure. */
  name: (title: string, figures: readonly string[], scale: readonly string[]) =>
    `${title}. ${[...figures, ...scale].map((sentence) => `${capital(sentence)}.`).join(' ')}`,
  /** "people reached: 12 (2020)". */
  within: (sentence: string, period: string) => `${sentence} (${period})`,
  /** What each kind of chart shows, for one that the report gives no title. */
  kinds: {
    bars: 'Amounts',
    symbols: 'Counts',
    intervals: 'Ranges and intervals',
    series: 'Over time',
    share: 'Shares',
    change: 'Changes',
  },
  titleOfLabel: capital,
  titleOfUnit: (kind: string, unit: string, ahead: boolean) =>
    `${kind}${unit === '' ? '' : `, ${unit}`}${ahead ? ': not yet there' : ''}`,
  howToRead: {
    bars: 'Bars start at zero.',
    symbols: 'Count the symbols.',
    intervals: 'The axis need not begin at zero.',
    series: 'Time runs to the right.',
    share: 'The full length is the whole.',
    change: 'The line is no change: to its right more, to its left less.',
  },
  /** What each mark means, said where a chart has it. */
  readMarks: {
    notYet: (looks: readonly ('hatched' | 'outlined')[]) =>
      `${capital(listed(looks, 'or'))}: not yet a result.`,
    light: 'Lightly filled: not final.',
    open: 'Double chevrons point to where the true number lies.',
    gap: 'Where nothing is stated there is a gap.',
    range: 'A bar runs between the printed ends.',
    leftOut: 'A ring is an end left out.',
    dot: 'A dot is the printed value.',
    whiskers: 'A dot is the printed value, the line through it the printed interval.',
  },
  linearAxis: (unit: string) => `bars on one linear axis from 0, in ${unit}`,
  /** Below the axis of ranges and intervals. */
  freeAxis: (unit: string) => `${unit}; the axis need not begin at 0`,
  /** Below the axis of changes; `none` is its tick of no change. */
  changeAxis: (unit: string, none: string) => `${unit}; ${none} is no change`,
  levelNotStated: 'confidence level not stated',
  /** "up, against 2020"; `way` null: it may have gone either way. */
  against: (way: 'up' | 'down' | 'same' | null, base: string | null) =>
    `${way === null ? 'up or down' : way === 'same' ? 'no change' : way}, ${base === null ? 'base not stated' : `against ${base}`}`,
  timeAxis: (unit: string) => `values on one linear axis with 0 on it, in ${unit}; time runs to the right`,
  /** Introduces the value of a period: "2018: 9 sites". */
  ofPeriod: (period: string) => `${period}: `,
  ofTheWhole: (whole: string) => `of ${whole}`,
  wholeInPercent: 'the whole, 100%',
  wholeInPerMille: 'the whole, 100% or 1,000‰',
  fullBar: (whole: string) => `the full length is ${whole}`,
  summary: (figures: readonly string[], more: number) =>
    `${capital(figures.join('; '))}${more > 0 ? `; and ${more} more, in the table` : ''}.`,
  /** Of forecasts, plans, targets and needs; `statuses` as they are marked. */
  allAhead: (count: number, statuses: readonly string[]): string =>
    count === 1
      ? `The figure is ${listed(statuses, 'or')}: it is not yet a result.`
      : `All are ${listed(statuses, 'or')}: they are not yet results.`,
  someAhead: (statuses: readonly string[]) => `What is marked ${listed(statuses, 'or')} is not yet a result.`,
  notFinal: (statuses: readonly string[]) => `What is marked ${listed(statuses, 'or')} is not final.`,
  floors: (count: number): string =>
    count === 1
      ? 'The number is a floor: the true one lies somewhere beyond it, how far is not stated.'
      : 'The numbers are floors: the true ones lie somewhere beyond, so they are neither ranked nor added up.',
  ceilings: (count: number): string =>
    count === 1
      ? 'The number is a ceiling: the true one is not above it, how far below is not stated.'
      : 'The numbers are ceilings: the true ones are not above them, so they are neither ranked nor added up.',
  someFloors: 'A number with “more than” or “at least” is a floor: the true one lies somewhere beyond it.',
  someCeilings: 'A number with “less than” or “up to” is a ceiling: the true one is not above it.',
  near: (count: number): string =>
    count === 1
      ? 'The number is not exact: the true one is near it, how near is not stated.'
      : 'Some numbers are not exact: the true ones are near them, how near is not stated.',
  changeDisagrees: (label: string) =>
    `${capital(label)}: the two figures that this is the change of, as they are printed, give another result.`,
  symbolIs: {
    square: (amount: string) => `one square is ${amount}`,
    person: (amount: string) => `one symbol is ${amount}`,
    family: (amount: string) => `one symbol is ${amount}`,
    student: (amount: string) => `one symbol is ${amount}`,
  },
  scale: capital,
  otherScale: (here: string) => `Another scale: ${here}`,
  dotScale: (one: string, block: string) => `One dot is ${one}; one block is ${block}`,
  drawAs: 'Draw as',
  symbols: 'symbols',
  oneSymbolIs: (amount: string) => `one symbol = ${amount}`,
  oneDotIs: (units: readonly string[]) => `one dot = ${listed(units, 'or')}`,
  figures: 'Figures of this chart',
  source: (place: string) => `Source: ${place}`,
  /** Remarks set one after another. */
  aside: (remarks: readonly string[]) => remarks.join(' · '),
  table: 'Table',
  tableOf: (title: string) => `Table: ${title}`,
  columns: {
    figure: 'Figure',
    quantity: 'Quantity',
    qualifier: 'Qualifier',
    status: 'Status',
    unit: 'Unit',
    scope: 'Who',
    period: 'Period',
    phrase: 'Printed phrase',
    paragraph: 'Paragraph',
  },
  phrase: (phrase: string) => `“${phrase}”`,
  fullScreen: 'Full screen',
  fullScreenOf: (title: string) => `Full screen: ${title}`,
  close: 'Close',
  loading: 'The chart is loading. Its figures are below.',
  failed: 'The chart could not be loaded. Its figures are all below, in words and as a table.',
  retry: 'Try again',
  reloadHint: 'If that does not help, check the connection and reload the page.',
  /** Of a chart with more rows than a drawing can hold. */
  partDrawn: (drawn: number, all: number) =>
    `Drawn: the first ${written(drawn)} of ${written(all)} rows; the table has them all.`,
  showMore: (more: number) => `Show ${written(more)} more`,
  rowsOf: (shown: number, all: number) => `${written(shown)} of ${written(all)} rows`,
  noneShown: 'None of this chart’s figures is among those that the filters show.',
  someHidden: (hidden: number) =>
    hidden === 1 ? 'One figure is hidden by the filters.' : `${hidden} figures are hidden by the filters.`,
};
