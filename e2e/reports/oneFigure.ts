import { frame, words, type ReportFile } from './reportFile.ts';

/** Texts that would matter if any part of the page took them for markup. */
export const AWKWARD = `Trees & "shrubs" 'kept' &amp; a < b > c \${X}`;

/** One figure, in a unit and with a comparator that the bundled report has not; both kinds of charts, no topic, no entry. */
export const oneFigure: ReportFile = {
  ...frame,
  id: 'one-figure',
  title: words('A letter on trees', '一封关于树木的信'),
  units: [
    {
      id: 'trees',
      kind: 'count',
      name: words('trees', '棵树'),
      pattern: { en: { one: '{n} tree', other: '{n} trees' }, zh: { other: '{n}棵树' } },
    },
  ],
  figures: [
    {
      id: 'trees-planted',
      label: words(AWKWARD, `树木 & "灌木" 'x' &amp; a < b`),
      short: words('Trees', '树木'),
      value: 1250,
      comparator: '>=',
      obsStatus: 'reported',
      unit: 'trees',
      scope: 'office',
      topics: [],
      timePeriod: null,
      paragraph: 2,
      phrase: 'at least 1,250 trees',
    },
  ],
  headlines: [{ figure: 'trees-planted', sentence: words('in one year.', '一年之内。') }],
  charts: [
    {
      id: 'trees-bar',
      kind: 'bars',
      title: words('Trees as a bar', '条形树木'),
      howToRead: words('The bar starts at zero.', '条形从零开始。'),
      rows: [{ figure: 'trees-planted' }],
    },
    {
      id: 'trees-counted',
      kind: 'symbols',
      title: words('Trees, counted', '计数树木'),
      howToRead: words('Each square is the same number of trees.', '每个方块代表相同数量的树木。'),
      rows: [{ figure: 'trees-planted', symbol: 'square', perSymbol: 50 }],
    },
  ],
};
