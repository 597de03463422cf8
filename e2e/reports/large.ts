import { frame, words, type ReportFile } from './reportFile.ts';

const FIGURES = 200;
const ENTRIES = 500;
const COMPARATORS = [null, '>', '>='] as const;
const QUALIFIERS = ['', 'more than ', 'at least '] as const;

const figures: ReportFile['figures'] = Array.from({ length: FIGURES }, (_, i) => ({
  id: `plot-${i + 1}`,
  label: words(`seedlings on plot ${i + 1}`, `第${i + 1}号地块的树苗`),
  short: words(`Plot ${i + 1}`, `地块${i + 1}`),
  value: (i + 1) * 10,
  comparator: COMPARATORS[i % COMPARATORS.length] ?? null,
  obsStatus: i % 7 === 0 ? 'expected' : 'reported',
  unit: 'seedlings',
  scope: 'office',
  topics: [],
  timePeriod: null,
  paragraph: (i % 3) + 1,
  phrase: `${QUALIFIERS[i % QUALIFIERS.length] ?? ''}${(i + 1) * 10} seedlings`,
}));

/** Half a thousand entries over ten centuries, some a day, some a month, a year or a span, one in ten undated. */
const dateOf = (i: number): string | null => {
  const year = String(1026 + i * 2).padStart(4, '0');
  switch (i % 5) {
    case 0:
      return i % 10 === 0 ? null : `${year}-02-2${i % 9}`;
    case 1:
      return `${year}-0${(i % 9) + 1}`;
    case 2:
      return `${year}~`;
    case 3:
      return `${year}/${String(1030 + i * 2).padStart(4, '0')}`;
    default:
      return year;
  }
};

/** 200 figures and 500 entries: more than any page is made for, and still to be shown. */
export const large: ReportFile = {
  ...frame,
  id: 'large',
  title: words('Two hundred plots', '两百块地'),
  units: [
    {
      id: 'seedlings',
      kind: 'count',
      name: words('seedlings', '株树苗'),
      pattern: { en: { one: '{n} seedling', other: '{n} seedlings' }, zh: { other: '{n}株' } },
    },
  ],
  figures,
  headlines: [{ figure: 'plot-1', sentence: words('on the first plot.', '第一块地。') }],
  charts: [
    {
      id: 'plots-as-bars',
      kind: 'bars',
      title: words('All plots, expected ones among them', '全部地块，含预计'),
      howToRead: words('Bars start at zero; hatched is expected.', '条形从零开始；斜线为预计。'),
      rows: figures.map(({ id }) => ({ figure: id })),
    },
  ],
  timeline: Array.from({ length: ENTRIES }, (_, i) => ({
    id: `entry-${i + 1}`,
    title: words(`Planting ${i + 1}`, `第${i + 1}次种植`),
    date: dateOf(i),
    scope: 'office',
    obsStatus: 'reported' as const,
    figures: [`plot-${(i % FIGURES) + 1}`],
    provenance: [{ of: 'event' as const, basis: 'stated' as const, paragraph: 1 }],
  })),
};
