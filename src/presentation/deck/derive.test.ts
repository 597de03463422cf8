import { describe, expect, it } from 'vitest';
import { allMessages } from '@/i18n/allMessages.ts';
import { bundledReport } from '@/report/bundled.ts';
import type { Report } from '@/report/model.ts';
import { writtenSlides } from '@/report/writtenSlides.ts';
import { parseReport } from '@/report/parse.ts';
import seriesExample from '@/report/examples/series.json?raw';
import unitsExample from '@/report/examples/units.json?raw';
import { slidesOf } from './derive.ts';
import { stepsOf } from './stepsOf.ts';

const slides = writtenSlides(bundledReport);
const bare: Report = { ...bundledReport, slides: [], headlines: [], charts: [], timeline: [], questions: [] };
function reportIn(file: string): Report {
  const parsed = parseReport(file);
  if (!parsed.ok) throw new Error('an example is refused');
  return parsed.report;
}
const layouts = (report: Report) => slidesOf(report).map(({ layout }) => layout);

describe('the deck of a report', () => {
  it('is the report’s own where it has one', () => {
    expect(slidesOf(bundledReport)).toBe(slides);
    expect(slides.length).toBeGreaterThanOrEqual(10);
    expect(slides.length).toBeLessThanOrEqual(12);
    expect(slides.every(({ notes }) => notes !== null)).toBe(true);
  });

  it('is derived from what the report has, in the page’s order', () => {
    expect(layouts({ ...bundledReport, slides: [] })).toEqual([
      'title',
      ...Array<string>(3).fill('headline'),
      'dots',
      ...Array<string>(4).fill('chart'),
      'moment',
      'limits',
      'ledger',
      'sources',
    ]);
  });

  it('has something to show for a report of one figure and nothing else, and shows it once', () => {
    const [figure] = bundledReport.figures;
    if (!figure) throw new Error('the bundled report has figures');
    expect(layouts({ ...bare, figures: [figure] })).toEqual(['title', 'headline', 'sources']);
  });

  it('stays short for a report of 200 figures, 50 charts and 500 entries', () => {
    const many = <Item extends { readonly id: string }>(items: readonly Item[], count: number) =>
      Array.from({ length: count }, (_, i) => items[i % items.length])
        .filter((item) => item !== undefined)
        .map((item, i) => ({ ...item, id: `${item.id}-${i}` }));
    const report: Report = {
      ...bare,
      figures: many(bundledReport.figures, 200),
      charts: many(bundledReport.charts, 50),
      timeline: many(bundledReport.timeline, 500),
    };
    const derived = slidesOf(report);
    expect(derived.length).toBeLessThanOrEqual(40);
    expect(new Set(derived.map(({ id }) => id)).size).toBe(derived.length);
  });

  it('shows a measure over its periods as a chart, and the last of them alone as a numeral', () => {
    const report = reportIn(seriesExample);
    const headed = slidesOf(report).flatMap((slide) => (slide.layout === 'headline' ? [slide.figure] : []));
    const [series] = report.charts.filter(({ kind }) => kind === 'series');
    const shown = series?.rows.map(({ figure }) => figure) ?? [];
    expect(shown.length).toBeGreaterThan(2);
    expect(headed.filter((figure) => shown.includes(figure))).toHaveLength(1);
  });

  it('shows a single bar as a numeral, under its chart’s title', () => {
    const report = reportIn(unitsExample);
    const single = report.charts.filter(({ kind, rows }) => kind === 'bars' && rows.length === 1);
    expect(single.length).toBeGreaterThan(2);
    for (const slide of slidesOf(report).filter(({ id }) => id.startsWith('chart-'))) {
      const alone = single.some(({ id }) => slide.id === `chart-${id}`);
      expect(slide.layout).toBe(alone ? 'headline' : 'chart');
    }
  });

  it('puts no undated entry on an axis', () => {
    const undated = bundledReport.timeline.filter(({ date }) => date.kind === 'undated');
    expect(undated.length).toBeGreaterThan(0);
    expect(layouts({ ...bare, timeline: undated })).not.toContain('moment');
  });

  it('counts the steps of each slide', () => {
    const steps = stepsOf(slides, { report: bundledReport, language: 'en', m: allMessages.en });
    const named = slides.map(({ id }, index): [string, number | undefined] => [id, steps[index]]);
    expect(named.filter(([, count]) => count !== 0)).toEqual([
      // One dot, a block, all of them.
      ['every-person', 2],
      ['output', 1],
      ['projects', 1],
      // Each of three questions is asked, and tried.
      ['limits', 5],
    ]);
  });
});
