// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { LANGUAGE_IDS } from '@/i18n/languages.ts';
import { bundledReport } from '@/report/bundled.ts';
import { figureOf } from '@/report/lookup.ts';
import { parseReport } from '@/report/parse.ts';
import { renderInView } from '@/report/renderInView.tsx';
import { standInForScreen } from '@/ui/screen/screenForTests.ts';
import { barsOf, contextIn, reportOf } from '../contextForTests.ts';
import { ChartCard } from './ChartCard.tsx';
import { fetchGraphics } from '../graphicsForTests.ts';
import { chartHowToRead, usualHowToRead } from './description.ts';

beforeAll(fetchGraphics);
beforeEach(() => standInForScreen(900));

const files = import.meta.glob<string>('../../report/examples/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const reports = [
  bundledReport,
  ...Object.values(files).map((json) => {
    const parsed = parseReport(json);
    if (!parsed.ok) throw new Error('An example is refused');
    return parsed.report;
  }),
];
/** One of the charts that have figures of the same kinds: to draw each takes its time. */
const charts = Array.from(
  new Map(
    reports.flatMap((report) =>
      report.charts.map((chart) => {
        const marks = chart.rows.map(({ figure }) => {
          const { obsStatus, comparator, value } = figureOf(report, figure);
          return `${obsStatus} ${comparator} ${value.form}`;
        });
        const sort = [chart.kind, ...new Set(marks.toSorted())].join(', ');
        return [sort, [sort, chart, report] as const];
      }),
    ),
  ).values(),
);

const { readMarks } = contextIn('en').m.charts;
/** The classes of bars of these statuses. */
const bodies = (...statuses: readonly string[]) =>
  statuses.flatMap((status) => [`.chart-bar.chart-${status}`, `.chart-part.chart-${status}`]);
/** What stands for each word in a drawing. */
const MARKS: Readonly<Record<string, string>> = {
  hatched: ['.chart-mark-hatched', ...bodies('expected')].join(','),
  outlined: ['.chart-mark-outlined', ...bodies('planned', 'target', 'needed')].join(','),
  [readMarks.light]: ['.chart-mark-light', ...bodies('estimated', 'provisional')].join(','),
  [readMarks.open]: '.chart-open-end',
  [readMarks.leftOut]: '.chart-ring',
  [readMarks.whiskers]: '.chart-whiskers',
};

test.each(charts)(
  'how to read a chart of %s names the marks that it shows, and no others',
  async (_, chart, report) => {
    const words = usualHowToRead(chart, contextIn('en', report)).toLowerCase();
    renderInView(<ChartCard entry={chart} />, { language: 'en', report });
    const graphic = await screen.findByRole('img');
    for (const [word, mark] of Object.entries(MARKS)) {
      expect(words.includes(word.toLowerCase()), word).toBe(graphic.querySelector(mark) !== null);
    }
  },
);

test.each(LANGUAGE_IDS)(
  'in %s bars that are all exact and reported say nothing of hatches and chevrons',
  (language) => {
    const report = reportOf([{ id: 'a', obsValue: 3, comparator: null, qualifier: null }]);
    const { howToRead, ...bars } = barsOf(['a']);
    expect(howToRead).toBeDefined();
    const context = contextIn(language, report);
    expect(chartHowToRead(bars, context, () => '')).toBe(context.m.charts.howToRead.bars);
    expect(chartHowToRead({ ...bars, howToRead }, context, () => 'The report’s own line')).toBe(
      'The report’s own line',
    );
  },
);
