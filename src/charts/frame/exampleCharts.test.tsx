// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { LANGUAGE_IDS } from '@/i18n/languages.ts';
import bounds from '@/report/examples/bounds.json?raw';
import changes from '@/report/examples/changes.json?raw';
import type { Report } from '@/report/model.ts';
import { parseReport } from '@/report/parse.ts';
import { textOf } from '@/report/texts/stretch.ts';
import { renderInView } from '@/report/renderInView.tsx';
import { standInForScreen } from '@/ui/screen/screenForTests.ts';
import { contextIn } from '../contextForTests.ts';
import { fetchGraphics } from '../graphicsForTests.ts';
import { ChartCard } from './ChartCard.tsx';
import { chartSummary } from './description.ts';

beforeAll(fetchGraphics);
beforeAll(() => {
  // jsdom has dialogs, but can't open them.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});
beforeEach(() => standInForScreen(900));

function reportIn(json: string): Report {
  const parsed = parseReport(json);
  if (!parsed.ok) throw new Error('The example is refused');
  return parsed.report;
}

/** The charts that a figure stands in. */
const chartsWith = (report: Report, id: string) =>
  report.charts.filter(({ rows }) => rows.some(({ figure }) => figure === id));

describe.each(LANGUAGE_IDS)('in %s', (language) => {
  const { m } = contextIn(language);

  test.each([
    ['people-served', '>', 1],
    ['volunteers', '>=', 1],
    ['complaints', '<', 0],
    ['doses', '<=', 0],
  ] as const)('%s: the open end is drawn and said, and only a floor has a bar', async (id, bound, bars) => {
    const report = reportIn(bounds);
    const [entry] = chartsWith(report, id);
    if (!entry) throw new Error(`No chart of ${id}`);
    const { unmount } = renderInView(<ChartCard entry={entry} />, { language, report });
    const graphic = await screen.findByRole('img');
    expect(graphic.querySelectorAll('.chart-bar')).toHaveLength(bars);
    expect(graphic.querySelectorAll('.chart-open-end')).toHaveLength(1);
    expect(graphic.textContent).toContain(m.statement.orMore(bound));
    unmount();
  });

  test('a change says which way it went, and against what', async () => {
    const report = reportIn(changes);
    const [entry] = chartsWith(report, 'losses');
    if (!entry) throw new Error('No chart of the losses');
    renderInView(<ChartCard entry={entry} />, { language, report });
    const drawn = (await screen.findByRole('img')).textContent;
    const base = language === 'en' ? '2020' : '2020年';
    expect(drawn).toContain(m.charts.against('down', base));
    expect(drawn).toContain(m.charts.against('up', base));
  });
});

test('an approximate number fades out and has no closed end', async () => {
  const report = reportIn(bounds);
  const [entry] = chartsWith(report, 'visitors');
  if (!entry) throw new Error('No chart of the visitors');
  renderInView(<ChartCard entry={entry} />, { report });
  const graphic = await screen.findByRole('img');
  expect(graphic.querySelectorAll('.chart-part[mask]')).toHaveLength(1);
});

test('a summary says of each bound which way it leaves open, and of a change whether it works out', () => {
  const context = (json: string) => contextIn('en', reportIn(json));
  const summaryOf = (id: string, json = bounds) => {
    const { report, ...rest } = context(json);
    const [entry] = chartsWith(report, id);
    return entry
      ? chartSummary(entry, { report, ...rest })
          .map(textOf)
          .join(' ')
      : '';
  };
  expect(summaryOf('people-served')).toContain('is a floor');
  expect(summaryOf('complaints')).toContain('is a ceiling');
  expect(summaryOf('visitors')).toContain('is not exact');
  expect(summaryOf('growth', changes)).not.toContain('give another result');
});

test('a summary says when the printed figures give another change', () => {
  const whole = reportIn(changes);
  const report: Report = {
    ...whole,
    figures: whole.figures.map((figure) =>
      figure.id === 'sold-2021' ? { ...figure, value: { form: 'number', value: 250 } } : figure,
    ),
  };
  const [entry] = chartsWith(report, 'growth');
  if (!entry) throw new Error('No chart of the growth');
  expect(chartSummary(entry, contextIn('en', report)).map(textOf).join(' ')).toContain('give another result');
});
