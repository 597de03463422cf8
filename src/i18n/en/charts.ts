const list = new Intl.ListFormat('en', { type: 'disjunction' });
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The words around the charts; a chart's own title and notes come with the report. */
export const charts = {
  /** Sentences set one after another. */
  text: (sentences: readonly string[]) => sentences.join(' '),
  /** The accessible name of a graphic: what it shows, figure by figure. */
  name: (title: string, figures: readonly string[], scale: readonly string[]) =>
    `${title}. ${[...figures, ...scale].map((sentence) => `${capital(sentence)}.`).join(' ')}`,
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
    bars: 'Bars start at zero. Outlined: not yet a result. A double chevron: no end is stated.',
    symbols: 'Count the symbols. A double chevron: no end is stated.',
    intervals:
      'A bar runs between the printed ends; a dot is the printed value. The axis need not begin at zero.',
    series: 'Time runs to the right. Where nothing is stated there is a gap.',
    share: 'The full bar is the whole. Outlined: not yet a result.',
    change: 'The line in the middle is no change.',
  },
  linearAxis: (unit: string) => `bars on one linear axis from 0, in ${unit}`,
  summary: (figures: readonly string[], more: number) =>
    `${capital(figures.join('; '))}${more > 0 ? `; and ${more} more, in the table` : ''}.`,
  allExpected: (count: number): string =>
    count === 1
      ? 'The figure is expected: it is not yet a result.'
      : 'All are expected: they are not yet results.',
  someExpected: 'What is marked expected is not yet a result.',
  floors: (count: number): string =>
    count === 1
      ? 'The number is a floor: the true one lies somewhere beyond it, how far is not stated.'
      : 'The numbers are floors: the true ones lie somewhere beyond, so they are neither ranked nor added up.',
  symbolIs: {
    square: (amount: string) => `one square is ${amount}`,
    person: (amount: string) => `one symbol is ${amount}`,
    family: (amount: string) => `one symbol is ${amount}`,
    student: (amount: string) => `one symbol is ${amount}`,
  },
  scale: capital,
  otherScale: (here: string, above: string) => `Another scale: here ${here}; above, ${above}`,
  dotScale: (one: string, block: string) => `One dot is ${one}; one block is ${block}`,
  drawAs: 'Draw as',
  symbols: 'symbols',
  oneSymbolIs: (amount: string) => `one symbol = ${amount}`,
  oneDotIs: (units: readonly string[]) => `one dot = ${list.format(units)}`,
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
  noneShown: 'None of this chart’s figures is among those that the filters show.',
  someHidden: (hidden: number) =>
    hidden === 1 ? 'One figure is hidden by the filters.' : `${hidden} figures are hidden by the filters.`,
};
