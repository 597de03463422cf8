// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { allMessages } from '@/i18n/allMessages.ts';
import { bundledReport } from '@/report/bundled.ts';
import type { Report } from '@/report/model.ts';
import { makePptx } from './makePptx.ts';
import { exampleReports } from './testing/exampleReports.ts';
import { openPptx, type OpenedChart } from './testing/openPptx.ts';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';

async function chartsOf(report: Report, language: 'en' | 'zh' = 'en') {
  const file = await makePptx({ report, language, m: allMessages[language], scope: { kind: 'deck' } });
  return openPptx(file);
}

const named = (name: string): Report => {
  const report = exampleReports.get(name);
  if (!report) throw new Error(`No example ${name}`);
  return report;
};

/** What fills the bar of each value. */
const fillsOf = ({ document }: OpenedChart) =>
  [...document.getElementsByTagNameNS(CHART, 'dPt')].map(
    (point) => point.getElementsByTagNameNS(CHART, 'spPr')[0]?.firstElementChild?.localName,
  );

/** Of the report's charts, each as a file of its own, the one that says something, and its slide. */
async function alone(report: Report, words: string) {
  for (const { id } of report.charts) {
    const scope = { kind: 'chart', chart: id } as const;
    const file = openPptx(await makePptx({ report, language: 'en', m: allMessages.en, scope }));
    const chart = file.charts.find(({ categories }) => categories.some((one) => one.includes(words)));
    const slide = file.part(file.slidePaths[0] ?? '');
    if (chart) return { chart, slide };
  }
  throw new Error(`No chart says “${words}”`);
}

const chartOf = (charts: readonly OpenedChart[], words: string): OpenedChart => {
  const chart = charts.find(({ categories }) => categories.some((category) => category.includes(words)));
  if (!chart) throw new Error(`No chart says “${words}”`);
  return chart;
};

test('bars of what is expected are hatched on paper, with an outline; others are filled', async () => {
  const { charts } = await chartsOf(bundledReport);
  const [chart] = charts;
  if (!chart) throw new Error('No chart');
  expect(fillsOf(chart)).toEqual(['pattFill', 'pattFill']);
  const hatch = chart.document.getElementsByTagNameNS(DRAWING, 'pattFill')[0];
  expect(hatch?.getAttribute('prst')).toBe('wdUpDiag');
  expect(
    [...(hatch?.getElementsByTagNameNS(DRAWING, 'srgbClr') ?? [])].map((one) => one.getAttribute('val')),
  ).toEqual(['B5470F', 'FBFAF6']);
  const { chart: reported } = await alone(named('bounds'), '12 villages');
  expect(fillsOf(reported)).toEqual(['solidFill']);
});

test.each(['en', 'zh'] as const)(
  'a chart’s workbook holds its numbers as printed, and its names the qualifier: %s',
  async (language) => {
    const { charts } = await chartsOf(bundledReport, language);
    const [chart] = charts;
    expect(chart?.values).toEqual([4_950_000_000, 225_000_000]);
    expect(chart?.cells.get('B2')).toBe('4950000000');
    expect(chart?.cells.get('B3')).toBe('225000000');
    expect(chart?.cells.get('A2')).toContain(
      { en: 'expected RMB 4.95 billion', zh: '预计人民币49.5亿元' }[language],
    );
    expect(chart?.categories[0]).toBe(chart?.cells.get('A2'));
  },
);

test('a lower bound keeps “more than” in its name and has a double chevron at its end; an exact number has none', async () => {
  const bound = await alone(named('bounds'), 'more than 40,000 people');
  expect(bound.chart.cells.get('B2')).toBe('40000');
  const exact = await alone(named('bounds'), '12 villages');
  const chevrons = [bound, exact].map(
    ({ slide }) =>
      [...slide.getElementsByTagNameNS(DRAWING, 'prstGeom')].filter(
        (one) => one.getAttribute('prst') === 'chevron',
      ).length,
  );
  expect(chevrons).toEqual([2, 0]);
});

test('an upper bound has no bar: its number is in the workbook, and nothing fills it', async () => {
  const { chart } = await alone(named('bounds'), 'fewer than 500 cases');
  expect(chart.cells.get('B2')).toBe('500');
  expect(fillsOf(chart)).toEqual(['noFill']);
});

test('a number of 0 that is stated stands in the workbook; a gap in time is an empty cell', async () => {
  const zero = [...exampleReports.values()]
    .flatMap(({ figures }) => figures)
    .find(({ value }) => value.form === 'number' && value.value === 0);
  expect(zero).toBeDefined();
  const { charts } = await chartsOf(named('series'));
  const chart = chartOf(charts, '12 sites');
  expect(chart.categories).toContain('2020');
  const row = chart.categories.indexOf('2020') + 2;
  expect(chart.cells.has(`B${row}`)).toBe(false);
  expect(fillsOf(chart)).toContain('pattFill');
});

test('a negative number keeps its minus on the axis', async () => {
  const { chart } = await alone(named('bounds'), 'loss');
  const format = chart.document.getElementsByTagName('c:valAx')[0]?.getElementsByTagName('c:numFmt')[0];
  expect(format?.getAttribute('formatCode')).toMatch(/^[^;]+;−[^;]+;0$/);
  expect(Number(chart.cells.get('B2'))).toBeLessThan(0);
});

test('the elements of a chart stand in the order of the standard, and it has two axes', async () => {
  for (const name of ['bounds', 'series', 'changes', 'shares']) {
    for (const { document } of (await chartsOf(named(name))).charts) {
      expect(document.getElementsByTagName('c:dLbls')).toHaveLength(0);
      expect(document.getElementsByTagName('c:axId').length).toBe(4);
      for (const series of document.getElementsByTagName('c:ser')) {
        const order = [
          'idx',
          'order',
          'tx',
          'spPr',
          'invertIfNegative',
          'marker',
          'dPt',
          'cat',
          'val',
          'smooth',
        ];
        const places = [...series.children].map(({ localName }) => order.indexOf(localName));
        expect(places).not.toContain(-1);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }
    }
  }
});

test.each([
  ['en', 'bounds', 'more than 40,000 people', 'reported · period not stated'],
  ['zh', 'bounds', '超过4万人', '已报告；未注明期间'],
  ['en', 'series', '12 sites', 'reported unless marked'],
  ['zh', 'series', '12处', '未标明者为已报告'],
] as const)(
  'the source of a chart’s slide is followed by the status and the period that its figures share: %s, %s',
  async (language, name, words, shared) => {
    const report = named(name);
    for (const { id } of report.charts) {
      const scope = { kind: 'chart', chart: id } as const;
      const file = openPptx(await makePptx({ report, language, m: allMessages[language], scope }));
      if (!file.charts.some(({ categories }) => categories.some((one) => one.includes(words)))) continue;
      expect(file.slides[0]?.filter((one) => one.endsWith(shared))).toHaveLength(1);
      return;
    }
    throw new Error(`No chart says “${words}”`);
  },
);
